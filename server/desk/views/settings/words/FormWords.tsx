import { Button, Field, Input, Select } from "@fluentui/react-components";
import { DEFAULT_FORMS } from "../../../../../shared/dictionary/default-forms.js";
import { type PartyKind, partyKindSchema } from "../../../../../shared/dictionary/schema.js";
import { message } from "../../../../../shared/messages/message.js";
import { type FormWords as Words, knownForm, nameOf, newFormCode, problemsAt } from "../../../state/words-draft.js";
import { AddKnown } from "./AddKnown.js";
import { Entry } from "./Entry.js";
import { WordsBox } from "./WordsBox.js";
import { withEntry, type WordsProps } from "./words-props.js";
import { WordsSection } from "./WordsSection.js";

/** Forms of the district's own, and other names and spellings of known ones. */
export function FormWords({ draft, problems, changed }: WordsProps) {
  const forms = draft.forms ?? [];
  const put = (next: Words[]) => changed({ ...draft, forms: next });
  const add = () => put([...forms, { code: newFormCode(), name: "", mentor: "teacher", mentee: "pupil" }]);
  return (
    <WordsSection title={message("desk.words.forms")} count={forms.length}>
      <ul className="words-list">
        {forms.map((form, at) => (
          <Entry
            key={form.code}
            name={nameOf(form) ?? message("desk.words.unnamed")}
            problems={problemsAt(`forms[${at}]`, problems)}
            remove={() => put(withEntry(forms, at, null))}
          >
            <OneForm form={form} changed={(next) => put(withEntry(forms, at, next))} />
          </Entry>
        ))}
      </ul>
      <div className="words-add">
        <Button onClick={add}>{message("desk.words.new.forms")}</Button>
        <AddKnown
          label={message("desk.words.known.forms")}
          button={message("desk.words.refine")}
          options={DEFAULT_FORMS.forms
            .filter(({ code }) => !forms.some((form) => form.code === code))
            .map(({ code, name }) => [code, name] as const)}
          add={(code) => put([...forms, { code, spellings: [] }])}
        />
      </div>
    </WordsSection>
  );
}

function OneForm({ form, changed }: { form: Words; changed: (form: Words) => void }) {
  const known = knownForm(form.code);
  return (
    <div className="fields words-fields">
      <Field label={known ? message("desk.words.nameOf", { name: known.name }) : message("desk.words.name")}>
        <Input value={form.name ?? ""} maxLength={200} onChange={(_, data) => changed({ ...form, name: data.value })} />
      </Field>
      {!known && (
        <>
          <Party label={message("desk.words.mentor")} party={form.mentor}>
            {(mentor) => changed({ ...form, mentor })}
          </Party>
          <Party label={message("desk.words.mentee")} party={form.mentee}>
            {(mentee) => changed({ ...form, mentee })}
          </Party>
        </>
      )}
      <WordsBox
        label={message("desk.words.spellings")}
        words={form.spellings}
        changed={(spellings) => changed({ ...form, spellings })}
      />
    </div>
  );
}

interface PartyProps {
  readonly label: string;
  readonly party: PartyKind | undefined;
  readonly children: (party: PartyKind) => void;
}

function Party({ label, party, children: choose }: PartyProps) {
  return (
    <Field label={label}>
      <Select value={party} onChange={(_, data) => choose(partyKindSchema.parse(data.value))}>
        {partyKindSchema.options.map((kind) => (
          <option key={kind} value={kind}>
            {message(`desk.words.party.${kind}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
