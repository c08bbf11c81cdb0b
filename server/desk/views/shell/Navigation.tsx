import { message } from "../../../../shared/messages/message.js";
import { addressOf, type Place } from "../../state/place.js";
import { PAGES } from "../pages.js";

/** The way to every view of the whole district. */
export function Navigation({ place }: { place: Place }) {
  return (
    <nav className="navigation" aria-label={message("desk.nav")}>
      <ul>
        {PAGES.map(({ view, name }) =>
          name === null ? null : (
            <li key={view}>
              <a href={addressOf(view)} aria-current={view === place.view ? "page" : undefined}>
                {message(name)}
              </a>
            </li>
          ),
        )}
      </ul>
    </nav>
  );
}
