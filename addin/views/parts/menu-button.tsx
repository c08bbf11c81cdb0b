import { Button } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons";
import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { LANGUAGE_MARK } from "../language-change.js";

export interface MenuEntry {
  readonly name: string;
  /** The language that the name is in, where that is not the page's. */
  readonly lang?: string;
  readonly choose: () => void;
}

interface MenuButtonProps {
  readonly name: string;
  readonly entries: readonly MenuEntry[];
}

/**
 * A button and the menu that it opens, by the pattern of WAI-ARIA («Menu Button»). Fluent's Menu is the same with
 * sub-menus and places of its own choosing, and weighs a tenth of the whole pane.
 */
export function MenuButton({ name, entries }: MenuButtonProps): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    if (isOpen) itemsOf(menu.current)[0]?.focus();
  }, [isOpen]);

  const close = (): void => {
    menu.current?.querySelector("button")?.focus();
    setOpen(false);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === "Escape" || event.key === "Tab") close();
    else if (!moveFocus(itemsOf(menu.current), event.key)) return;
    if (event.key !== "Tab") event.preventDefault();
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!currentTarget.contains(relatedTarget)) setOpen(false);
  };
  // Pressing with the mouse leaves the focus where it is: Safari would take it from the menu and so close it.
  return (
    <div ref={menu} className="menu" onBlur={onBlur} onMouseDown={(event) => event.preventDefault()}>
      <Button
        {...{ [LANGUAGE_MARK]: "" }}
        appearance="subtle"
        icon={<MoreHorizontalRegular />}
        aria-label={name}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown") return;
          event.preventDefault();
          setOpen(true);
        }}
      />
      {isOpen ? (
        <div id={id} className="menu-list" role="menu" aria-label={name} tabIndex={-1} onKeyDown={onKey}>
          {entries.map((entry) => (
            <button
              key={entry.name}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className="menu-item"
              lang={entry.lang}
              onClick={() => {
                close();
                entry.choose();
              }}
            >
              {entry.name}
            </button>
          ))}
        </div>
      ) : null}
    </div>
  );
}

function itemsOf(menu: HTMLElement | null): readonly HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
}

/** Moves by arrow, Home, End or the first letter of a name; false where the key means nothing here. */
function moveFocus(items: readonly HTMLElement[], key: string): boolean {
  const at = items.findIndex((item) => item === document.activeElement);
  const moves: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
  const next = moves[key] ?? startingWith(items, at, key);
  if (next === null) return false;
  items.at(next % items.length)?.focus();
  return true;
}

/** The next name after `at` that begins with a typed letter. */
function startingWith(items: readonly HTMLElement[], at: number, letter: string): number | null {
  const ring = items.map((_, step) => (at + 1 + step) % items.length);
  const begins = (index: number): boolean =>
    items[index]?.textContent.toLowerCase().startsWith(letter.toLowerCase()) ?? false;
  return ring.find(begins) ?? null;
}
