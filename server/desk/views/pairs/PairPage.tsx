import { useCallback } from "react";
import type { PairHistory } from "../../../../shared/api/pairs.js";
import { message } from "../../../../shared/messages/message.js";
import { districtDictionary, pairHistory } from "../../api/pairs.js";
import { useDesk } from "../../state/desk-context.js";
import { addressOf } from "../../state/place.js";
import { spokenYears } from "../../state/time.js";
import { useAnswer } from "../../state/use-answer.js";
import { Answer } from "../parts/Answer.js";
import { NoSuchPage } from "../shell/NoSuchPage.js";
import { PageHeading } from "../shell/PageHeading.js";
import { OpenedPair } from "./OpenedPair.js";
import "./pairs.css";

/** `#/pairs/ID`: one pair with who said what of it, and its editing. */
export function PairPage() {
  const { id } = useDesk().place;
  return id === null ? <NoSuchPage /> : <Pair key={id} id={id} />;
}

function Pair({ id }: { id: string }) {
  const answer = useAnswer(useCallback((signal: AbortSignal) => pairHistory(id, signal), [id]));
  const dictionary = useAnswer(districtDictionary);
  const history = answer.data;
  return (
    <>
      {history && (
        <p>
          <a className="plain" href={addressOf("schools", history.pair.school.id)}>
            ← {history.pair.school.name}
          </a>
        </p>
      )}
      <PageHeading
        title={
          history ? namesOf(history) : message(answer.problem?.status === 404 ? "desk.pair.unknown" : "desk.pair.title")
        }
        note={history ? noteOf(history) : undefined}
      />
      <Answer answer={answer}>
        {(data) => (
          <Answer answer={dictionary}>
            {(words) => <OpenedPair history={data} dictionary={words} reload={answer.reload} />}
          </Answer>
        )}
      </Answer>
    </>
  );
}

function namesOf({ pair: { fields } }: PairHistory): string {
  return message("desk.pair.of", { mentor: fields.mentorName ?? "–", mentee: fields.menteeName ?? "–" });
}

function noteOf({ pair: { school, schoolYear, version } }: PairHistory): string {
  return message("desk.pair.note", { school: school.name, years: spokenYears(schoolYear), version });
}
