import { Combobox, Option } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { popUpPlace } from "./parts/pop-up-place.js";
import { columnLabel } from "./words.js";
import { message } from "../../shared/messages/message.js";
import { type ColumnField, COMPOSITE_NAMES, FIELD_NAMES } from "../../shared/register/fields.js";

const IGNORE = "";
const CHOICES: readonly ColumnField[] = [...FIELD_NAMES, ...COMPOSITE_NAMES];

interface FieldPickerProps {
  readonly letter: string;
  readonly field: ColumnField | null;
  readonly onPick: (field: ColumnField | null) => void;
}

/** A drop-down of all fields with search by any part of their names. */
export function FieldPicker({ letter, field, onPick }: FieldPickerProps): ReactNode {
  const [typed, setTyped] = useState<string | null>(null);
  const current = field === null ? message("pane.columns.ignore") : columnLabel(field);
  const wanted = (typed ?? "").trim().toLowerCase();
  const matching = CHOICES.filter((choice) => columnLabel(choice).toLowerCase().includes(wanted));
  return (
    <Combobox
      className="field-picker"
      mountNode={popUpPlace()}
      listbox={{ className: "field-list" }}
      aria-label={message("pane.columns.pick", { letter })}
      placeholder={message("pane.columns.search")}
      value={typed ?? current}
      selectedOptions={[field ?? IGNORE]}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => setTyped(null)}
      onOptionSelect={(_, { optionValue }) => {
        setTyped(null);
        onPick(CHOICES.find((choice) => choice === optionValue) ?? null);
      }}
    >
      <Option value={IGNORE}>{message("pane.columns.ignore")}</Option>
      {matching.map((choice) => (
        <Option key={choice} value={choice}>
          {columnLabel(choice)}
        </Option>
      ))}
    </Combobox>
  );
}
