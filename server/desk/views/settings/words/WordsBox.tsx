import { Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { linesOf } from "../../../state/lines.js";

interface WordsBoxProps {
  readonly label: string;
  readonly words: readonly string[] | undefined;
  readonly changed: (words: string[]) => void;
}

/** A list of words, one a line: typed or pasted. */
export function WordsBox({ label, words = [], changed }: WordsBoxProps) {
  const [text, setText] = useState(words.join("\n"));
  return (
    <Field label={label}>
      <Textarea
        value={text}
        rows={2}
        resize="vertical"
        onChange={(_, data) => {
          setText(data.value);
          changed(linesOf(data.value));
        }}
      />
    </Field>
  );
}
