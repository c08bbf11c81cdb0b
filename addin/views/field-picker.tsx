import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { Input } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons";
import { columnLabel } from "./words.js";
import { message } from "../../shared/messages/message.js";
import { type ColumnField, COMPOSITE_NAMES, FIELD_NAMES } from "../../shared/register/fields.js";

/** `null` is a column that is not to be read. */
type Choice = ColumnField | null;
/** The list is open, and Enter takes nothing of it. */
const NONE = -1;
const FIELDS: readonly ColumnField[] = [...FIELD_NAMES, ...COMPOSITE_NAMES];

interface FieldPickerProps {
  readonly letter: string;
  readonly field: Choice;
  readonly onPick: (field: Choice) => void;
}

/**
 * A drop-down of all fields with search by any part of their names, by the pattern of WAI-ARIA («Combobox»). Fluent's
 * Combobox with what it stands on weighs as much as everything that the pane knows of recognising registers.
 */
export function FieldPicker({ letter, field, onPick }: FieldPickerProps): ReactNode {
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState<number | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const isOpen = active !== null;
  const choices: readonly Choice[] = [null, ...matching(typed ?? "")];
  useEffect(() => {
    if (isOpen) list.current?.scrollIntoView({ block: "nearest" });
  }, [isOpen]);
  useEffect(() => {
    if (active !== null) list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active]);

  const open = (): void => setActive(active ?? Math.max(0, choices.indexOf(field)));
  const close = (): void => {
    setTyped(null);
    setActive(null);
  };
  const pick = (choice: Choice): void => {
    close();
    onPick(choice);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const step = event.key === "ArrowDown" ? 1 : -1;
      if (active === null) open();
      else setActive((Math.max(active, step === 1 ? NONE : 0) + step + choices.length) % choices.length);
    } else if (event.key === "Enter" && isOpen) {
      const choice = choices[active];
      if (choice !== undefined) pick(choice);
    } else if (event.key === "Escape" && isOpen) close();
    else return;
    event.preventDefault();
  };
  return (
    <div className="field-picker">
      <Input
        className="field-input"
        role="combobox"
        aria-label={message("pane.columns.pick", { letter })}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-activedescendant={isOpen && active !== NONE ? `${id}-${String(active)}` : undefined}
        placeholder={message("pane.columns.search")}
        contentAfter={<ChevronDownRegular />}
        value={typed ?? nameOf(field)}
        onFocus={(event) => event.currentTarget.select()}
        onClick={open}
        onChange={(_, { value }) => {
          setTyped(value);
          // The first field that fits, so that Enter takes what was looked for.
          setActive(value.trim() !== "" && matching(value).length > 0 ? 1 : NONE);
        }}
        onKeyDown={onKey}
        onBlur={close}
      />
      {isOpen ? (
        <div
          ref={list}
          id={id}
          className="field-list"
          role="listbox"
          aria-label={message("pane.columns.pick", { letter })}
        >
          {choices.map((choice, index) => (
            <div
              key={choice ?? ""}
              id={`${id}-${String(index)}`}
              className={index === active ? "field-option field-option-active" : "field-option"}
              role="option"
              aria-selected={choice === field}
              // The focus stays in the input, which would close the list.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => pick(choice)}
            >
              {nameOf(choice)}
            </div>
          ))}
        </div>
      ) : null}
    </div>
  );
}

function nameOf(choice: Choice): string {
  return choice === null ? message("pane.columns.ignore") : columnLabel(choice);
}

function matching(typed: string): readonly ColumnField[] {
  const wanted = typed.trim().toLowerCase();
  return FIELDS.filter((choice) => columnLabel(choice).toLowerCase().includes(wanted));
}
