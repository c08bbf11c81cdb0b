import type { OverrideProblem } from "../../../../../shared/dictionary/overrides/problem.js";
import type { Overrides } from "../../../../../shared/dictionary/overrides/schema.js";
import { languageOf } from "../../../../../shared/messages/language-of.js";
import { placeWords } from "../../../state/words-draft.js";

interface ProblemPlacesProps {
  readonly title: string;
  readonly problems: readonly OverrideProblem[];
  /** The lists that the places are in; null where the document itself is in sight, and places stand as written there. */
  readonly draft: Overrides | null;
}

/** Every problem with its place. */
export function ProblemPlaces({ title, problems, draft }: ProblemPlacesProps) {
  if (problems.length === 0) return null;
  return (
    <div role="alert">
      <p>{title}</p>
      <ul className="problem-places">
        {problems.map(({ path, message: sentence }, index) => (
          <li key={index}>
            {path !== "" && (draft ? <strong>{placeWords(path, draft)}: </strong> : <code>{path}</code>)}{" "}
            <span lang={languageOf(sentence)}>{sentence}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
