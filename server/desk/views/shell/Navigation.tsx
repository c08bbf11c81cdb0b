import { useEffect, useRef } from "react";
import { message } from "../../../../shared/messages/message.js";
import { addressOf, type Place } from "../../state/place.js";
import { PAGES } from "../pages.js";

/** The way to every view of the whole district. On a narrow screen it scrolls, and the present view stays in sight. */
export function Navigation({ place }: { place: Place }) {
  const here = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    // Newer browsers give a promise back, which an effect must not return.
    void here.current?.scrollIntoView({ inline: "center", block: "nearest" });
  }, [place.view]);
  return (
    <nav className="navigation" aria-label={message("desk.nav")}>
      <ul>
        {PAGES.map(({ view, name }) =>
          name === null ? null : (
            <li key={view}>
              <a
                href={addressOf(view)}
                {...(view === place.view ? { "aria-current": "page" as const, ref: here } : {})}
              >
                {message(name)}
              </a>
            </li>
          ),
        )}
      </ul>
    </nav>
  );
}
