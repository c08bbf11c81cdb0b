import { Button } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { message } from "../../shared/messages/message.js";
import type { Question } from "../../shared/recognise/questions/question.js";
import { useBook, usePane } from "./pane-context.js";

/** The few questions worth asking, each answered with one press; what decides most comes first. */
export function QuestionCards(): ReactNode {
  const { questions } = useBook().analysis;
  return questions.map((question) => (
    <QuestionCard key={`${question.sheet} ${question.table} ${question.letter ?? ""} ${question.text}`} {...question} />
  ));
}

function QuestionCard({ sheet, text, options, recommended }: Question): ReactNode {
  const pane = usePane();
  return (
    <section className="card question">
      <h2 className="question-text">
        <QuestionCircleRegular className="sign sign-warning" aria-hidden />
        <span>{text}</span>
      </h2>
      <p className="faint">{message("pane.home.sheet", { name: sheet })}</p>
      <ul className="question-options">
        {options.map((option, index) => (
          <li key={option.label}>
            <Button
              className="question-option"
              appearance={index === recommended ? "primary" : "secondary"}
              onClick={() => void pane.answer(option)}
            >
              {option.label}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
