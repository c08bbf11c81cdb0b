import type { RegionTotal } from "../../../../shared/api/region.js";
import { message } from "../../../../shared/messages/message.js";

/** A sum; where a part of it is hidden, what it is at least. */
export function TotalFigure({ total: { shown, whole } }: { total: RegionTotal }) {
  if (whole) return shown;
  if (shown === 0) return <span className="hidden-figure">{message("desk.region.hidden")}</span>;
  return (
    <>
      <span aria-hidden="true">{message("desk.region.atLeast", { count: shown })}</span>
      <span className="visually-hidden">{message("desk.region.atLeastSpoken", { count: shown })}</span>
    </>
  );
}
