import { ArrowReplyRegular, ArrowSyncRegular, BranchCompareRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { message } from "../../shared/messages/message.js";
import { districtChanges } from "../state/district-changes.js";
import { useBook, usePane, usePaneState } from "./pane-context.js";
import { LineLink } from "./parts/line-link.js";

/** What the district has sent back. It waits for the curator's answer, and so stands above everything else. */
export function ReturnedLine(): ReactNode {
  const pane = usePane();
  const { session } = usePaneState();
  if (session.kind !== "in" || session.returns.length === 0) return null;
  const { returns } = session;
  const rows = returns.filter(({ pairId }) => pairId !== null).length;
  return (
    <LineLink
      icon={<ArrowReplyRegular className="sign sign-warning" aria-hidden />}
      onClick={() => pane.go("returned")}
    >
      {rows < returns.length ? message("pane.home.returnedSchool") : message("pane.home.returned", { count: rows })}
    </LineLink>
  );
}

/** What has come from the district since the last time: changes to take over, and fields that wait for a choice. */
export function DistrictLines(): ReactNode {
  const pane = usePane();
  const book = useBook();
  const { session } = usePaneState();
  if (session.kind !== "in") return null;
  const changes = districtChanges(book, session).length;
  const conflicts = session.conflicts.length;
  return (
    <>
      {conflicts > 0 ? (
        <LineLink
          icon={<BranchCompareRegular className="sign sign-warning" aria-hidden />}
          onClick={() => pane.go("district")}
        >
          {message("pane.home.conflicts", { count: conflicts })}
        </LineLink>
      ) : null}
      {changes > 0 ? (
        <LineLink
          icon={<ArrowSyncRegular className="sign sign-hint" aria-hidden />}
          onClick={() => pane.go("district")}
        >
          {message("pane.home.changes", { count: changes })}
        </LineLink>
      ) : null}
    </>
  );
}
