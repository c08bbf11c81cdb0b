import { QuestionCircleRegular, TableRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { message } from "../../shared/messages/message.js";
import type { Figures } from "../state/figures.js";
import { usePane } from "./pane-context.js";
import { LineLink } from "./parts/line-link.js";

/** How the columns were understood: the questions first, then what is doubtful, else how many are known. */
export function ColumnsLine({ figures }: { readonly figures: Figures }): ReactNode {
  const pane = usePane();
  const { questions, columnsKnown: known, columnsDoubtful: doubtful } = figures;
  const toColumns = (): void => pane.go("columns");
  if (questions > 0) {
    return (
      <LineLink icon={<QuestionCircleRegular className="sign sign-warning" aria-hidden />} onClick={toColumns}>
        {message("pane.home.questions", { count: questions })}
      </LineLink>
    );
  }
  return doubtful > 0 ? (
    <LineLink icon={<TableRegular className="sign sign-warning" aria-hidden />} onClick={toColumns}>
      {message("pane.home.columnsDoubtful", { known, count: doubtful })}
    </LineLink>
  ) : (
    <LineLink icon={<TableRegular className="sign" aria-hidden />} onClick={toColumns}>
      {message("pane.home.columns", { count: known })}
    </LineLink>
  );
}
