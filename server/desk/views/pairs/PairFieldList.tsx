import { Button } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import type { PairHistory } from "../../../../shared/api/pairs.js";
import type { Dictionary } from "../../../../shared/dictionary/schema.js";
import { message } from "../../../../shared/messages/message.js";
import type { FieldName } from "../../../../shared/register/fields.js";
import { writtenIn } from "../../state/pair-draft.js";
import { type FieldStory, fieldStories, inGroups, type Said, sourceWords } from "../../state/pair-story.js";
import { shownValue } from "../../state/shown-value.js";
import { fullTime } from "../../state/time.js";
import { Section } from "../parts/Section.js";

interface PairFieldListProps {
  readonly history: PairHistory;
  readonly forms: Dictionary["forms"];
  /** Begins an edit with an earlier value in its box; null where the pair is not edited. */
  readonly takeBack: ((field: FieldName, text: string) => void) | null;
}

/** Every field with its value, who said it, when and from where; earlier values under it. */
export function PairFieldList({ history, forms, takeBack }: PairFieldListProps) {
  const locked = new Set(history.pair.locked.map(({ field }) => field));
  return (
    <Section title={message("desk.pair.fields")} note={message("desk.pair.fieldsNote")}>
      {inGroups(fieldStories(history), ({ field }) => field).map(({ group, of }) => (
        <div key={group} className="pair-group">
          <h3>{message(`desk.pair.group.${group}`)}</h3>
          <dl className="pair-fields">
            {of.map((story) => (
              <Story
                key={story.field}
                story={story}
                words={(value) => shownValue(story.field, value, forms)}
                source={({ version }) =>
                  message("desk.pair.since", {
                    source: sourceWords(history, version),
                    at: fullTime(new Date(version.at)),
                  })
                }
                takeBack={locked.has(story.field) ? null : takeBack}
              />
            ))}
          </dl>
        </div>
      ))}
    </Section>
  );
}

interface StoryProps {
  readonly story: FieldStory;
  readonly words: (value: Said["value"]) => string;
  readonly source: (said: Said) => string;
  readonly takeBack: PairFieldListProps["takeBack"];
}

function Story({ story: { field, now, earlier }, words, source, takeBack }: StoryProps) {
  const name = message(`field.${field}`);
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <div className="said">
          {now.value === null ? (
            <span className="quiet">{message("desk.pair.blank")}</span>
          ) : (
            <span>{words(now.value)}</span>
          )}
          <span className="quiet small">{source(now)}</span>
        </div>
        {earlier.map((said) => (
          <div key={said.version.version} className="said earlier">
            <span>
              {message("desk.pair.earlier", { value: words(said.value) })}
              {takeBack && (
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<ArrowUndoRegular />}
                  title={message("desk.pair.takeBack")}
                  aria-label={message("desk.pair.takeBackOf", { field: name, value: words(said.value) })}
                  onClick={() => takeBack(field, writtenIn(field, said.value))}
                />
              )}
            </span>
            <span className="quiet small">{source(said)}</span>
          </div>
        ))}
      </dd>
    </div>
  );
}
