import { Button } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { type ReactNode, useId, useState } from "react";
import { message } from "../../shared/messages/message.js";
import type { FindingGroup } from "../state/finding-groups.js";
import { FindingLine } from "./finding-line.js";
import { usePane } from "./pane-context.js";
import { LongList } from "./parts/long-list.js";
import { SeverityIcon } from "./parts/severity-icon.js";

/** Findings of one kind, with their count and, for mechanical ones, one button for all. Errors stand open. */
export function FindingGroupCard({ group }: { readonly group: FindingGroup }): ReactNode {
  const pane = usePane();
  const list = useId();
  const [open, setOpen] = useState(group.severity === "error");
  const fixesAll = group.severity === "hint" && group.fixable > 1;
  return (
    <section className="card group">
      <div className="group-head">
        <button
          type="button"
          className="group-toggle"
          aria-expanded={open}
          aria-controls={list}
          onClick={() => setOpen(!open)}
        >
          <SeverityIcon severity={group.severity} />
          <span className="hidden-text">{message(`pane.severity.${group.severity}`)}</span>
          <span className="group-title">{message(`pane.kind.${group.code}`)}</span>
          <span className="group-count">{group.findings.length}</span>
          {open ? <ChevronUpRegular aria-hidden /> : <ChevronDownRegular aria-hidden />}
        </button>
        {fixesAll ? (
          <Button size="small" className="group-fix" onClick={() => pane.go("fixes", group.code)}>
            {message("pane.fix.all", { count: group.fixable })}
          </Button>
        ) : null}
      </div>
      <div id={list} hidden={!open}>
        {open ? (
          <LongList className="findings" items={group.findings}>
            {(placed, index) => <FindingLine key={index} placed={placed} />}
          </LongList>
        ) : null}
      </div>
    </section>
  );
}
