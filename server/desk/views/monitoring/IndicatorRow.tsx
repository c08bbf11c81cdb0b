import { Button, Input } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { message } from "../../../../shared/messages/message.js";
import { percentOf } from "../../state/percent.js";
import { type IndicatorFigures, shareOf, type TypedFigures } from "../../../../shared/monitoring/indicator-figures.js";

interface IndicatorRowProps {
  readonly figures: IndicatorFigures;
  readonly busy: boolean;
  /** The figures stand as they were frozen: none is typed in. */
  readonly isFrozen: boolean;
  /** Earlier years, beside this one. */
  readonly trend: ReactNode;
  readonly save: (typed: TypedFigures) => Promise<void>;
}

type Asked = "part" | "base" | "target" | "source";

/** Which figures of an indicator are typed in; the others are counted. */
const ASKED: Readonly<Record<IndicatorFigures["figures"], readonly Asked[]>> = {
  register: ["target"],
  base: ["base", "target", "source"],
  survey: ["part", "base", "target", "source"],
};

/** One indicator: counted figures as figures, the others as boxes, and the share as a bar against the target. */
export function IndicatorRow({ figures, busy, isFrozen, trend, save }: IndicatorRowProps) {
  const name = message(`desk.monitoring.${figures.code}`);
  const [draft, setDraft] = useState<Partial<Record<Asked, string>>>({});
  const asked = isFrozen ? [] : ASKED[figures.figures];
  const isChanged = asked.some((field) => draft[field] !== undefined && draft[field] !== textOf(figures[field]));
  const box = (field: Asked) =>
    asked.includes(field) ? (
      <Input
        size="small"
        type={field === "source" ? "text" : "number"}
        className={field === "source" ? "source" : "figure-box"}
        {...(field === "source" ? { maxLength: 300 } : { min: 0, max: field === "target" ? 100 : 10_000_000 })}
        value={draft[field] ?? textOf(figures[field])}
        onChange={(_, { value }) => setDraft((before) => ({ ...before, [field]: value }))}
        aria-label={message("desk.monitoring.cell", { column: message(`desk.monitoring.column.${field}`), name })}
      />
    ) : (
      textOf(figures[field])
    );
  const send = async () => {
    const number = (field: "part" | "base" | "target") => numberOf(draft[field] ?? textOf(figures[field]));
    const kept = (field: "part" | "base") => (asked.includes(field) ? number(field) : null);
    const source = (draft.source ?? figures.source ?? "").trim();
    await save({
      part: kept("part"),
      base: kept("base"),
      target: number("target"),
      source: source === "" ? null : source,
    });
    setDraft({});
  };
  return (
    <tr>
      <th scope="row">
        {name}
        {figures.unknown > 0 && (
          <span className="quiet small">{message("desk.monitoring.unknown", { count: figures.unknown })}</span>
        )}
      </th>
      <td>{box("part")}</td>
      <td>{box("base")}</td>
      <td>
        <Share figures={figures} />
      </td>
      <td>{trend}</td>
      <td>{box("target")}</td>
      <td>{box("source")}</td>
      <td>
        {isChanged && (
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => void send()}
            aria-label={message("desk.monitoring.save", { name })}
          >
            {message("desk.monitoring.saveShort")}
          </Button>
        )}
      </td>
    </tr>
  );
}

/** The share in words and as a bar; the target is a line across it. */
function Share({ figures }: { figures: IndicatorFigures }) {
  const share = shareOf(figures);
  if (share === null) return null;
  const percent = percentOf(share);
  const { target } = figures;
  const said =
    target === null
      ? message("desk.monitoring.share", { share: percent })
      : message("desk.monitoring.shareOf", { share: percent, target });
  return (
    <span className="share">
      <span>{message("desk.monitoring.share", { share: percent })}</span>
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label={said}>
        <rect className="share-whole" width="100" height="8" />
        <rect className="share-part" width={Math.min(100, percent)} height="8" />
        {target !== null && <rect className="share-target" x={Math.min(99, target)} width="1" height="8" />}
      </svg>
    </span>
  );
}

function textOf(value: string | number | null): string {
  return value === null ? "" : String(value);
}

function numberOf(text: string): number | null {
  return text.trim() === "" ? null : Number(text);
}
