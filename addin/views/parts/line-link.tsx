import { ChevronRightRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";

interface LineLinkProps {
  readonly icon?: ReactNode;
  readonly children: ReactNode;
  readonly quiet?: boolean;
  readonly onClick: () => void;
}

/** A line that leads into one view: the whole of it can be pressed. */
export function LineLink({ icon, children, quiet = false, onClick }: LineLinkProps): ReactNode {
  return (
    <button type="button" className={quiet ? "line line-quiet" : "line"} onClick={onClick}>
      {icon}
      <span className="line-text">{children}</span>
      <ChevronRightRegular className="line-arrow" aria-hidden />
    </button>
  );
}
