import { Button, Checkbox, Field, Input } from "@fluentui/react-components";
import { DEFAULT_KINDS } from "../../../../../shared/dictionary/default-kinds.js";
import { message } from "../../../../../shared/messages/message.js";
import { type KindWords as Words, nameOf, problemsAt } from "../../../state/words-draft.js";
import { AddKnown } from "./AddKnown.js";
import { Entry } from "./Entry.js";
import { WordsBox } from "./WordsBox.js";
import { withEntry, type WordsProps } from "./words-props.js";
import { WordsSection } from "./WordsSection.js";

/** Kinds of mentoring of the district's own, and other spellings of known ones. */
export function KindWords({ draft, problems, changed }: WordsProps) {
  const kinds = draft.kinds ?? [];
  const put = (next: Words[]) => changed({ ...draft, kinds: next });
  const isKnown = (name: string) => DEFAULT_KINDS.some((kind) => kind.name === name);
  return (
    <WordsSection title={message("desk.words.kinds")} count={kinds.length}>
      <ul className="words-list">
        {kinds.map((kind, at) => (
          <Entry
            key={`${at}/${kinds.length}`}
            name={nameOf(kind) ?? message("desk.words.unnamed")}
            problems={problemsAt(`kinds[${at}]`, problems)}
            remove={() => put(withEntry(kinds, at, null))}
          >
            <div className="fields words-fields">
              {!isKnown(kind.name) && (
                <>
                  <Field label={message("desk.words.name")}>
                    <Input
                      value={kind.name}
                      maxLength={200}
                      onChange={(_, data) => put(withEntry(kinds, at, { ...kind, name: data.value }))}
                    />
                  </Field>
                  <Checkbox
                    checked={kind.reverse ?? false}
                    onChange={(_, data) => put(withEntry(kinds, at, { ...kind, reverse: data.checked === true }))}
                    label={message("desk.words.reverse")}
                  />
                </>
              )}
              <WordsBox
                label={message("desk.words.spellings")}
                words={kind.spellings}
                changed={(spellings) => put(withEntry(kinds, at, { ...kind, spellings }))}
              />
            </div>
          </Entry>
        ))}
      </ul>
      <div className="words-add">
        <Button onClick={() => put([...kinds, { name: "" }])}>{message("desk.words.new.kinds")}</Button>
        <AddKnown
          label={message("desk.words.known.kinds")}
          button={message("desk.words.refine")}
          options={DEFAULT_KINDS.filter(({ name }) => !kinds.some((kind) => kind.name === name)).map(
            ({ name }) => [name, name] as const,
          )}
          add={(name) => put([...kinds, { name, spellings: [] }])}
        />
      </div>
    </WordsSection>
  );
}
