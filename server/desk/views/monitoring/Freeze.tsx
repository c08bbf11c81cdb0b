import { Button } from "@fluentui/react-components";
import { LockClosed16Regular } from "@fluentui/react-icons";
import { message } from "../../../../shared/messages/message.js";
import { plainDate } from "../../state/time.js";

interface FreezeProps {
  /** ISO time; `null` while the figures follow the register. */
  readonly frozenAt: string | null;
  readonly busy: boolean;
  readonly freeze: (frozen: boolean) => Promise<void>;
}

/** Whether the year's figures still move, and the button that stops them: June's answer stays as it was given. */
export function Freeze({ frozenAt, busy, freeze }: FreezeProps) {
  const isFrozen = frozenAt !== null;
  return (
    <div className="freeze">
      <p>
        {isFrozen && <LockClosed16Regular aria-hidden />}
        {isFrozen
          ? message("desk.monitoring.frozen", { date: plainDate(new Date(frozenAt)) })
          : message("desk.monitoring.moving")}
      </p>
      <Button disabledFocusable={busy} onClick={() => void freeze(!isFrozen)}>
        {message(isFrozen ? "desk.monitoring.unfreeze" : "desk.monitoring.freeze")}
      </Button>
    </div>
  );
}
