import { Button } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { OverrideProblem } from "../../../../../shared/dictionary/overrides/problem.js";
import { languageOf } from "../../../../../shared/messages/language-of.js";
import { message } from "../../../../../shared/messages/message.js";

interface EntryProps {
  readonly name: string;
  readonly problems: readonly OverrideProblem[];
  readonly remove: () => void;
  readonly children?: ReactNode;
}

/** One entry of a list: its boxes, what is wrong in it, and the way out of the list. */
export function Entry({ name, problems, remove, children }: EntryProps) {
  return (
    <li className="words-entry">
      <div className="words-head">
        <strong>{name}</strong>
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={message("desk.words.removeOf", { name })}
          onClick={remove}
        />
      </div>
      {children}
      {problems.map(({ message: sentence }, index) => (
        <p key={index} className="failed small" lang={languageOf(sentence)}>
          {sentence}
        </p>
      ))}
    </li>
  );
}
