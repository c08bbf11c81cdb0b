import { Field, Input } from "@fluentui/react-components";
import { DEFAULT_THRESHOLDS } from "../../../../../shared/dictionary/default-limits.js";
import type { Overrides } from "../../../../../shared/dictionary/overrides/schema.js";
import { message } from "../../../../../shared/messages/message.js";
import { problemsAt, type ThresholdName } from "../../../state/words-draft.js";
import type { WordsProps } from "./words-props.js";
import { WordsSection } from "./WordsSection.js";

type Thresholds = NonNullable<Overrides["thresholds"]>;
const USUAL = DEFAULT_THRESHOLDS.thresholds;

/** The limits of the checks as numbers; a blank one is the dictionary's. */
export function Thresholds({ draft, problems, changed }: WordsProps) {
  const { pupilAge, youngTeacherYears, durationMonths, menteesPerMentor } = draft.thresholds ?? {};
  const put = (part: Partial<Thresholds>) => {
    const entries = Object.entries({ ...draft.thresholds, ...part }).filter(([, value]) => value !== undefined);
    changed({ ...draft, thresholds: Object.fromEntries(entries) });
  };
  const box = (name: ThresholdName, value: number | undefined, usual: number, typed: (value?: number) => void) => (
    <Threshold
      name={name}
      value={value}
      usual={usual}
      problem={problemsAt(`thresholds.${name}`, problems)[0]?.message}
      typed={typed}
    />
  );
  const range = (key: "pupilAge" | "durationMonths", side: "min" | "max") => (value?: number) => {
    const kept = { ...USUAL[key], ...draft.thresholds?.[key] };
    const next = { ...kept, [side]: value ?? USUAL[key][side] };
    const isUsual = next.min === USUAL[key].min && next.max === USUAL[key].max;
    put({ [key]: isUsual ? undefined : next });
  };
  const ofRanges = [...problemsOfRange("pupilAge", problems), ...problemsOfRange("durationMonths", problems)];
  return (
    <WordsSection
      title={message("desk.words.thresholds")}
      note={message("desk.words.thresholds.note")}
      count={Object.keys(draft.thresholds ?? {}).length || null}
    >
      <div className="boxes">
        {box("pupilAge.min", pupilAge?.min, USUAL.pupilAge.min, range("pupilAge", "min"))}
        {box("pupilAge.max", pupilAge?.max, USUAL.pupilAge.max, range("pupilAge", "max"))}
        {box("youngTeacherYears", youngTeacherYears, USUAL.youngTeacherYears, (value) =>
          put({ youngTeacherYears: value }),
        )}
        {box("menteesPerMentor", menteesPerMentor, USUAL.menteesPerMentor, (value) => put({ menteesPerMentor: value }))}
        {box("durationMonths.min", durationMonths?.min, USUAL.durationMonths.min, range("durationMonths", "min"))}
        {box("durationMonths.max", durationMonths?.max, USUAL.durationMonths.max, range("durationMonths", "max"))}
      </div>
      {ofRanges.map(({ message: sentence }, index) => (
        <p key={index} className="failed small">
          {sentence}
        </p>
      ))}
    </WordsSection>
  );
}

function problemsOfRange(key: "pupilAge" | "durationMonths", problems: WordsProps["problems"]) {
  return problems.filter(({ path }) => path === `thresholds.${key}`);
}

interface ThresholdProps {
  readonly name: ThresholdName;
  readonly value: number | undefined;
  readonly usual: number;
  readonly problem: string | undefined;
  readonly typed: (value?: number) => void;
}

function Threshold({ name, value, usual, problem, typed }: ThresholdProps) {
  return (
    <Field
      label={message(`desk.words.threshold.${name}`)}
      hint={message("desk.words.usual", { value: usual })}
      {...(problem === undefined ? {} : { validationState: "error", validationMessage: problem })}
    >
      <Input
        type="number"
        min={0}
        value={value === undefined ? "" : String(value)}
        onChange={(_, data) => (data.value === "" ? typed() : typed(Number(data.value)))}
      />
    </Field>
  );
}
