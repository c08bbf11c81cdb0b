import { DEFAULT_FORMS } from "../../../../../shared/dictionary/default-forms.js";
import { DEFAULT_KINDS } from "../../../../../shared/dictionary/default-kinds.js";
import { DEFAULT_ROLE_MODELS } from "../../../../../shared/dictionary/default-role-models.js";
import { message } from "../../../../../shared/messages/message.js";
import { problemsAt } from "../../../state/words-draft.js";
import { AddKnown } from "./AddKnown.js";
import { Entry } from "./Entry.js";
import { withEntry, type WordsProps } from "./words-props.js";
import { WordsSection } from "./WordsSection.js";

const KNOWN = {
  forms: DEFAULT_FORMS.forms.map(({ code, name }) => [code, name] as const),
  roleModels: DEFAULT_ROLE_MODELS.map(({ name }) => [name, name] as const),
  kinds: DEFAULT_KINDS.map(({ name }) => [name, name] as const),
};
const PARTS = ["forms", "roleModels", "kinds"] as const;

/** What the district does not use of the dictionary: it is offered nowhere, and read no more. */
export function RemovedWords({ draft, problems, changed }: WordsProps) {
  const removed = draft.remove ?? {};
  const put = (part: (typeof PARTS)[number], words: string[]) =>
    changed({ ...draft, remove: { ...removed, [part]: words } });
  const count = PARTS.reduce((sum, part) => sum + (removed[part]?.length ?? 0), 0);
  return (
    <WordsSection title={message("desk.words.remove")} count={count || null}>
      {PARTS.map((part) => {
        const words = removed[part] ?? [];
        return (
          <div key={part} className="words-add">
            {words.length > 0 && (
              <ul className="words-list">
                {words.map((word, at) => (
                  <Entry
                    key={word}
                    name={KNOWN[part].find(([value]) => value === word)?.[1] ?? word}
                    problems={problemsAt(`remove.${part}[${at}]`, problems)}
                    remove={() => put(part, withEntry(words, at, null))}
                  />
                ))}
              </ul>
            )}
            <AddKnown
              label={message(`desk.words.known.${part}`)}
              button={message("desk.words.drop")}
              options={KNOWN[part].filter(([value]) => !words.includes(value))}
              add={(word) => put(part, [...words, word])}
            />
          </div>
        );
      })}
    </WordsSection>
  );
}
