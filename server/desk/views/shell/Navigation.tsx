import { message } from "../../../../shared/messages/message.js";
import { addressOf, type Place } from "../../state/place.js";
import { PAGES } from "../pages.js";

/** The way to every view of the whole district. A school's page belongs to the board. */
export function Navigation({ place }: { place: Place }) {
  const here = place.view === "schools" ? "board" : place.view;
  return (
    <nav className="navigation" aria-label={message("desk.nav")}>
      <ul>
        {PAGES.map(({ view, name }) =>
          name === null ? null : (
            <li key={view}>
              <a href={addressOf(view)} aria-current={view === here ? "page" : undefined}>
                {message(name)}
              </a>
            </li>
          ),
        )}
      </ul>
    </nav>
  );
}
