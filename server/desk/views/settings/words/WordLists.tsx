import { message } from "../../../../../shared/messages/message.js";
import { problemsAt } from "../../../state/words-draft.js";
import { FormWords } from "./FormWords.js";
import { HeadingWords } from "./HeadingWords.js";
import { KindWords } from "./KindWords.js";
import { RemovedWords } from "./RemovedWords.js";
import { RoleModelWords } from "./RoleModelWords.js";
import { Thresholds } from "./Thresholds.js";
import { WordsBox } from "./WordsBox.js";
import type { WordsProps } from "./words-props.js";
import { WordsSection } from "./WordsSection.js";
import "./words.css";

/** The district's additions as lists; what they do not show stays in the document untouched. */
export function WordLists(props: WordsProps) {
  return (
    <div>
      <FormWords {...props} />
      <RoleModelWords {...props} />
      <KindWords {...props} />
      <HeadingWords {...props} />
      <Thresholds {...props} />
      <SensitiveWords {...props} />
      <RemovedWords {...props} />
    </div>
  );
}

function SensitiveWords({ draft, problems, changed }: WordsProps) {
  const words = draft.sensitiveWords;
  return (
    <WordsSection
      title={message("desk.words.sensitiveWords")}
      note={message("desk.words.sensitiveWords.note")}
      count={words?.length ?? null}
    >
      <WordsBox
        label={message("desk.words.wordsOf")}
        words={words}
        changed={(sensitiveWords) => changed({ ...draft, sensitiveWords })}
      />
      {problemsAt("sensitiveWords", problems).map(({ message: sentence }, index) => (
        <p key={index} className="failed small">
          {sentence}
        </p>
      ))}
    </WordsSection>
  );
}
