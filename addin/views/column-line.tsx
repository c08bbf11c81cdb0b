import { Button } from "@fluentui/react-components";
import { type ReactNode, useRef, useState } from "react";
import { columnLabel } from "./words.js";
import { message } from "../../shared/messages/message.js";
import type { ColumnField } from "../../shared/register/fields.js";
import type { PlacedColumn } from "../state/figures.js";
import { columnSamples } from "./column-samples.js";
import { FieldPicker } from "./field-picker.js";
import { useBook, usePane } from "./pane-context.js";

interface ColumnLineProps {
  readonly placed: PlacedColumn;
  readonly startsOpen: boolean;
}

/** A column: its heading as in the sheet, what it is taken for and why, what stands in it. */
export function ColumnLine({ placed, startsOpen }: ColumnLineProps): ReactNode {
  const pane = usePane();
  const { grids } = useBook();
  const [open, setOpen] = useState(startsOpen);
  const line = useRef<HTMLLIElement>(null);
  const { sheet, table, column } = placed;
  const samples = columnSamples(placed, grids);
  const change = (field: ColumnField | null): void => {
    setOpen(false);
    line.current?.querySelector("button")?.focus();
    void pane.mapColumn(table.fingerprint, column.letter, field);
  };
  return (
    <li ref={line} className="column">
      <div className="column-head">
        <span className="column-letter" title={sheet}>
          {column.letter}
        </span>
        <span className="column-names">
          <span className="column-field">
            {column.field === null ? message("pane.columns.none") : columnLabel(column.field)}
          </span>
          <span className="column-header">
            {column.header.trim() === ""
              ? message("pane.columns.noHeading")
              : message("pane.quoted", { text: column.header.trim() })}
            {column.field === null ? "" : ` · ${message(`pane.columns.by.${column.by}`)}`}
          </span>
        </span>
        <Button appearance="subtle" size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {message("pane.columns.change")}
          <span className="hidden-text">{message("pane.columns.changeOf", { letter: column.letter })}</span>
        </Button>
      </div>
      {open ? (
        <div className="column-edit">
          <p className="faint">
            {samples.length > 0
              ? message("pane.columns.samples", { list: samples.join(" · ") })
              : message("pane.columns.blank")}
          </p>
          <FieldPicker letter={column.letter} field={column.field} onPick={change} />
        </div>
      ) : null}
    </li>
  );
}
