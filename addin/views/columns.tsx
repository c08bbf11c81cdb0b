import { Button } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { message } from "../../shared/messages/message.js";
import { isDoubtful, type PlacedColumn, placedColumns } from "../state/figures.js";
import { ColumnLine } from "./column-line.js";
import { useBook, usePane } from "./pane-context.js";
import { QuestionCards } from "./question-cards.js";
import { ViewFrame } from "./parts/view-frame.js";

/** «Столбцы»: which column holds what, the doubtful ones first; each can be changed, and the workbook remembers it. */
export function Columns(): ReactNode {
  const pane = usePane();
  const columns = placedColumns(useBook().analysis).filter(
    ({ column }) => column.header.trim() !== "" || column.field !== null,
  );
  const doubtful = columns.filter(({ column }) => isDoubtful(column));
  const known = columns.filter(({ column }) => column.field !== null && !isDoubtful(column));
  const unused = columns.filter(({ column }) => column.field === null);
  return (
    <ViewFrame title={message("pane.columns.title")}>
      <QuestionCards />
      <p className="lead">{message(doubtful.length > 0 ? "pane.columns.leadDoubtful" : "pane.columns.lead")}</p>
      <Section title={message("pane.columns.doubtful", { count: doubtful.length })} columns={doubtful} open />
      {doubtful.length > 0 ? (
        <Button className="wide" icon={<CheckmarkRegular />} onClick={() => void pane.confirmColumns()}>
          {message("pane.columns.confirm")}
        </Button>
      ) : null}
      <Section title={message("pane.columns.known", { count: known.length })} columns={known} />
      <Section title={message("pane.columns.unused", { count: unused.length })} columns={unused} />
    </ViewFrame>
  );
}

interface SectionProps {
  readonly title: string;
  readonly columns: readonly PlacedColumn[];
  readonly open?: boolean;
}

function Section({ title, columns, open = false }: SectionProps): ReactNode {
  if (columns.length === 0) return null;
  return (
    <section className="card group">
      <h2 className="group-heading">
        <span className="group-title">{title}</span>
      </h2>
      <ul className="columns">
        {columns.map((placed) => (
          <ColumnLine
            key={`${placed.sheet} ${placed.table.firstRow} ${placed.column.letter}`}
            placed={placed}
            startsOpen={open}
          />
        ))}
      </ul>
    </section>
  );
}
