import { Button, Field, Radio, RadioGroup } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { CarriedPair, LeftPair } from "../../shared/fill/carry-over.js";
import { message } from "../../shared/messages/message.js";
import { carriedInto, pairsInDistrict, yearAfter } from "../state/last-year.js";
import { CarriedList } from "./carried-list.js";
import { LastYearFile } from "./last-year-file.js";
import { LeftList } from "./left-list.js";
import { usePane, usePaneState } from "./pane-context.js";
import { ViewFrame } from "./parts/view-frame.js";
import { yearText } from "./words.js";

/** «Новый реестр»: by the template, blank or with those of last year's pairs that the curator chooses. */
export function NewRegister(): ReactNode {
  const pane = usePane();
  const state = usePaneState();
  const { likely, current } = pane.years();
  const [year, setYear] = useState(likely);
  const [excluded, setExcluded] = useState<ReadonlySet<string>>(new Set());
  const [included, setIncluded] = useState<ReadonlySet<string>>(new Set());
  const { pairs, left } = carriedInto(state, year);
  const unsure = left.flatMap((one) => asPair(one) ?? []);
  const chosen = [
    ...pairs.filter((pair) => !excluded.has(pairKey(pair))),
    ...unsure.filter((pair) => included.has(pairKey(pair))),
  ];
  const inDistrict = pairs.length + left.length === 0 ? pairsInDistrict(state, year) : 0;
  const action = (
    <Button
      appearance="primary"
      size="large"
      className="primary"
      disabled={state.busy !== null}
      onClick={() => void pane.makeRegister({ schoolYear: year, pairs: chosen })}
    >
      {chosen.length > 0 ? message("pane.new.make", { count: chosen.length }) : message("pane.new.makeBlank")}
    </Button>
  );
  return (
    <ViewFrame title={message("pane.new.title")} action={action}>
      <p className="lead">{message(state.door === "excel" ? "pane.new.leadSheet" : "pane.new.leadFile")}</p>
      <Field label={message("pane.new.year")}>
        <RadioGroup layout="horizontal" value={year} onChange={(_, { value }) => setYear(value)}>
          {[current, yearAfter(current)].map((one) => (
            <Radio key={one} value={one} label={yearText(one)} />
          ))}
        </RadioGroup>
      </Field>
      {pairs.length + left.length === 0 ? <p className="faint">{message("pane.new.none")}</p> : null}
      {inDistrict > 0 ? <p className="faint">{message("pane.new.inDistrict", { count: inDistrict })}</p> : null}
      <CarriedList
        title={message("pane.new.goOn")}
        note={message("pane.new.goOnNote")}
        pairs={pairs}
        isChosen={(pair) => !excluded.has(pairKey(pair))}
        onChoose={(changed, isChosen) => setExcluded(withKeys(excluded, changed, !isChosen))}
      />
      <CarriedList
        title={message("pane.new.unsure")}
        note={message("pane.new.unsureNote")}
        pairs={unsure}
        isChosen={(pair) => included.has(pairKey(pair))}
        onChoose={(changed, isChosen) => setIncluded(withKeys(included, changed, isChosen))}
      />
      <LeftList left={left.filter((one) => !one.fields)} />
      <LastYearFile />
    </ViewFrame>
  );
}

function asPair({ from, fields }: LeftPair): CarriedPair | null {
  return fields ? { from, fields } : null;
}

/** Several pairs may stand in one row. */
function pairKey({ from, fields }: CarriedPair): string {
  return [from.sheet, from.row, fields.mentorName, fields.menteeName].join("\n");
}

function withKeys(keys: ReadonlySet<string>, changed: readonly CarriedPair[], add: boolean): ReadonlySet<string> {
  const next = new Set(keys);
  for (const pair of changed) {
    if (add) next.add(pairKey(pair));
    else next.delete(pairKey(pair));
  }
  return next;
}
