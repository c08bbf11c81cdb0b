import { fieldNames } from "../../../../../shared/dictionary/overrides/field-names.js";
import { message } from "../../../../../shared/messages/message.js";
import { type ColumnField, columnFieldSchema } from "../../../../../shared/register/fields.js";
import { problemsAt } from "../../../state/words-draft.js";
import { AddKnown } from "./AddKnown.js";
import { Entry } from "./Entry.js";
import { WordsBox } from "./WordsBox.js";
import type { WordsProps } from "./words-props.js";
import { WordsSection } from "./WordsSection.js";

/** How else schools call a column, by what it holds. */
export function HeadingWords({ draft, problems, changed }: WordsProps) {
  const headings = draft.headings ?? {};
  const shown = columnFieldSchema.options.filter((field) => headings[field] !== undefined);
  const put = (field: ColumnField, words: string[]) => changed({ ...draft, headings: { ...headings, [field]: words } });
  const remove = (field: ColumnField) => changed({ ...draft, headings: { ...headings, [field]: undefined } });
  return (
    <WordsSection
      title={message("desk.words.headings")}
      note={message("desk.words.headings.note")}
      count={shown.length}
    >
      <ul className="words-list">
        {shown.map((field) => (
          <Entry
            key={field}
            name={fieldNames([field])}
            problems={problemsAt(`headings.${field}`, problems)}
            remove={() => remove(field)}
          >
            <WordsBox
              label={message("desk.words.headingsOf")}
              words={headings[field]}
              changed={(words) => put(field, words)}
            />
          </Entry>
        ))}
      </ul>
      <div className="words-add">
        <AddKnown
          label={message("desk.words.known.headings")}
          button={message("desk.words.add")}
          options={columnFieldSchema.options
            .filter((field) => !shown.includes(field))
            .map((field) => [field, fieldNames([field])] as const)}
          add={(field) => put(columnFieldSchema.parse(field), [])}
        />
      </div>
    </WordsSection>
  );
}
