import { message } from "../../../../shared/messages/message.js";
import { districtPersons } from "../../api/persons.js";
import { usePersonDecisions } from "../../state/use-person-decisions.js";
import { useAnswer } from "../../state/use-answer.js";
import { Answer } from "../parts/Answer.js";
import { ChangeProblem } from "../parts/ChangeProblem.js";
import { PageHeading } from "../shell/PageHeading.js";
import { Decided } from "./Decided.js";
import { DoubleList } from "./DoubleList.js";
import { MentorLoads } from "./MentorLoads.js";
import { SaidLine } from "./SaidLine.js";
import "../conflicts/conflicts.css";
import "./persons.css";

/** Who is one person and who are two, within and across schools; mentors in several schools with their loads. */
export function PersonsPage() {
  const answer = useAnswer(districtPersons);
  const decisions = usePersonDecisions(answer.reload);
  return (
    <>
      <PageHeading
        title={message("desk.persons.title")}
        note={answer.data ? message("desk.persons.count", { count: answer.data.total }) : undefined}
      />
      <ChangeProblem problem={decisions.problem} />
      <SaidLine decisions={decisions} />
      <Answer answer={answer}>
        {(persons) => (
          <>
            <DoubleList persons={persons} decisions={decisions} />
            <MentorLoads persons={persons} />
            {persons.decided.length > 0 && <Decided decided={persons.decided} decisions={decisions} />}
          </>
        )}
      </Answer>
    </>
  );
}
