import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { message } from "../../../../../shared/messages/message.js";

interface AddKnownProps {
  readonly label: string;
  readonly button: string;
  /** What can be chosen: values and how they are called. */
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly add: (value: string) => void;
}

/** Chooses something that the dictionary has, and then puts it into a list: two steps, so that a keyboard can look first. */
export function AddKnown({ label, button, options, add }: AddKnownProps) {
  const [value, setValue] = useState("");
  const isChosen = options.some(([known]) => known === value);
  return (
    <div className="fields add-known">
      <Field label={label}>
        <Select value={isChosen ? value : ""} onChange={(_, data) => setValue(data.value)}>
          <option value="">{message("desk.words.choose")}</option>
          {options.map(([known, name]) => (
            <option key={known} value={known}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        disabledFocusable={!isChosen}
        aria-label={`${button}: ${label}`}
        onClick={() => {
          if (!isChosen) return;
          add(value);
          setValue("");
        }}
      >
        {button}
      </Button>
    </div>
  );
}
