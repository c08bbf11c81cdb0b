import type { PairHistory } from "../../../../shared/api/pairs.js";
import { message } from "../../../../shared/messages/message.js";
import { sourceWords, versionWords } from "../../state/pair-story.js";
import { fullTime } from "../../state/time.js";
import { Section } from "../parts/Section.js";

/** Every version of a pair, the newest first: when, by whose hand, and what it changed. */
export function PairVersions({ history }: { history: PairHistory }) {
  return (
    <Section title={message("desk.pair.history")}>
      <ol className="audit-list">
        {history.versions.map((version, index) => (
          <li key={version.version}>
            <time dateTime={version.at} className="nowrap">
              {fullTime(new Date(version.at))}
            </time>
            <span>
              {versionWords(version, history.versions[index + 1])}
              <span className="quiet small">
                {sourceWords(history, version)} · {message("desk.pair.version", { version: version.version })}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
