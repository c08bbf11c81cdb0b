import { Checkbox } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { formName } from "../../shared/dictionary/forms.js";
import type { Dictionary } from "../../shared/dictionary/schema.js";
import type { CarriedPair } from "../../shared/fill/carry-over.js";
import { message } from "../../shared/messages/message.js";
import { usePaneState } from "./pane-context.js";
import { LongList } from "./parts/long-list.js";
import { dictionaryOf, pairText } from "./words.js";

interface CarriedListProps {
  readonly title: string;
  readonly note: string;
  readonly pairs: readonly CarriedPair[];
  readonly isChosen: (pair: CarriedPair) => boolean;
  readonly onChoose: (pairs: readonly CarriedPair[], isChosen: boolean) => void;
}

/** Pairs of last year as they would stand in the new register: each is chosen by itself, or all at once. */
export function CarriedList({ title, note, pairs, isChosen, onChoose }: CarriedListProps): ReactNode {
  const dictionary = dictionaryOf(usePaneState());
  if (pairs.length === 0) return null;
  const chosen = pairs.filter(isChosen).length;
  return (
    <section className="card group">
      <h2 className="group-heading">
        <span className="group-title">{title}</span>
        <span className="group-count">{message("pane.new.chosen", { chosen, count: pairs.length })}</span>
      </h2>
      <p className="faint group-note">{note}</p>
      {pairs.length > 1 ? (
        <Checkbox
          className="choose-all"
          checked={chosen === pairs.length ? true : chosen === 0 ? false : "mixed"}
          onChange={(_, data) => onChoose(pairs, data.checked === true)}
          label={message("pane.new.all")}
        />
      ) : null}
      <LongList className="gone-list" items={pairs}>
        {(pair, index) => (
          <li key={index}>
            <Checkbox
              checked={isChosen(pair)}
              onChange={(_, data) => onChoose([pair], data.checked === true)}
              label={
                <span className="gone-names">
                  {pairText(pair.fields, null)}
                  <span className="faint">{aboutPair(pair, dictionary)}</span>
                </span>
              }
            />
          </li>
        )}
      </LongList>
    </section>
  );
}

/** The form, and the class in the new year. */
function aboutPair({ fields }: CarriedPair, dictionary: Dictionary): string {
  const { form, menteeGrade } = fields;
  const grade = menteeGrade === undefined ? null : message("pane.new.grade", { grade: menteeGrade });
  return [form ? formName(dictionary, form) : null, grade].filter(Boolean).join(" · ");
}
