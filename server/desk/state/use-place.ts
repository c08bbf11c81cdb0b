import { useEffect, useRef, useState } from "react";
import { type Place, readPlace } from "./place.js";
import { isAnythingUnsaved } from "./unsaved.js";

export interface Moves {
  /** The present place. */
  readonly place: Place;
  /** How often the reader has moved since the page was opened. */
  readonly moves: number;
  /** Where the reader wanted to go from a page with something unsaved; null without such a wish. */
  readonly wanted: string | null;
  /** Goes there, and what is not saved is gone. */
  readonly leave: () => void;
  readonly stay: () => void;
}

/** Follows the address. Off a page with something unsaved it leads only when the reader has said so. */
export function usePlace(): Moves {
  const shown = useRef(window.location.hash);
  const [now, setNow] = useState(() => ({ place: readPlace(shown.current), moves: 0 }));
  const [wanted, setWanted] = useState<string | null>(null);
  const show = (hash: string) => {
    shown.current = hash;
    setWanted(null);
    setNow(({ moves }) => ({ place: readPlace(hash), moves: moves + 1 }));
  };
  useEffect(() => {
    const moved = () => {
      const { hash } = window.location;
      const isLeaving = isAnythingUnsaved() && isOtherPage(readPlace(shown.current), readPlace(hash));
      if (!isLeaving) return show(hash);
      // The entry of the history stays where it is: leaving puts the wanted address back into it.
      replaceAddress(shown.current);
      setWanted(hash);
    };
    window.addEventListener("hashchange", moved);
    return () => window.removeEventListener("hashchange", moved);
  }, []);
  return {
    ...now,
    wanted,
    leave: () => {
      if (wanted === null) return;
      replaceAddress(wanted);
      show(wanted);
    },
    stay: () => setWanted(null),
  };
}

/** Filters alone leave what is typed where it is. */
function isOtherPage(one: Place, other: Place): boolean {
  return one.view !== other.view || one.id !== other.id;
}

function replaceAddress(hash: string): void {
  window.history.replaceState(null, "", hash === "" ? "#/" : hash);
}
