import { message } from "../../../../shared/messages/message.js";
import type { PastImport } from "../../api/imports.js";
import { addressOf } from "../../state/place.js";
import { fullTime, plainDate } from "../../state/time.js";
import { Section } from "../parts/Section.js";

/** Imports whose workbooks and reports are still kept; a click opens one. */
export function PastImports({ imports }: { imports: readonly PastImport[] }) {
  if (imports.length === 0) return null;
  return (
    <Section title={message("desk.imports.past")} note={message("desk.imports.pastNote")}>
      <ul className="push-list">
        {imports.map(({ id, at, acceptedAt, keptUntil }) => (
          <li key={id}>
            <a className="plain nowrap" href={addressOf("imports", id)}>
              {fullTime(new Date(at))}
            </a>
            <span>
              {acceptedAt === null
                ? message("desk.imports.state.open")
                : message("desk.imports.state.accepted", { at: fullTime(new Date(acceptedAt)) })}
            </span>
            <span className="quiet">
              {message("desk.imports.keptUntil", { until: plainDate(new Date(keptUntil)) })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
