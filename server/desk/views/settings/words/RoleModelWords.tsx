import { Button, Checkbox, Dropdown, Field, Input, Option } from "@fluentui/react-components";
import { DEFAULT_FORMS } from "../../../../../shared/dictionary/default-forms.js";
import { DEFAULT_ROLE_MODELS } from "../../../../../shared/dictionary/default-role-models.js";
import { message } from "../../../../../shared/messages/message.js";
import { nameOf, problemsAt, type RoleModelWords as Words } from "../../../state/words-draft.js";
import { AddKnown } from "./AddKnown.js";
import { Entry } from "./Entry.js";
import { WordsBox } from "./WordsBox.js";
import { withEntry, type WordsProps } from "./words-props.js";
import { WordsSection } from "./WordsSection.js";

/** Role models of the district's own, and other spellings of known ones. */
export function RoleModelWords({ draft, problems, changed }: WordsProps) {
  const models = draft.roleModels ?? [];
  const put = (roleModels: Words[]) => changed({ ...draft, roleModels });
  const own = (draft.forms ?? []).map((form) => [form.code, nameOf(form) ?? form.code] as const);
  const forms = [...new Map([...DEFAULT_FORMS.forms.map(({ code, name }) => [code, name] as const), ...own])];
  return (
    <WordsSection title={message("desk.words.roleModels")} count={models.length}>
      <ul className="words-list">
        {models.map((model, at) => (
          <Entry
            key={`${at}/${models.length}`}
            name={nameOf(model) ?? message("desk.words.unnamed")}
            problems={problemsAt(`roleModels[${at}]`, problems)}
            remove={() => put(withEntry(models, at, null))}
          >
            <OneModel model={model} forms={forms} changed={(next) => put(withEntry(models, at, next))} />
          </Entry>
        ))}
      </ul>
      <div className="words-add">
        <Button onClick={() => put([...models, { name: "", forms: [] }])}>
          {message("desk.words.new.roleModels")}
        </Button>
        <AddKnown
          label={message("desk.words.known.roleModels")}
          button={message("desk.words.refine")}
          options={DEFAULT_ROLE_MODELS.filter(({ name }) => !models.some((model) => model.name === name)).map(
            ({ name }) => [name, name] as const,
          )}
          add={(name) => put([...models, { name, spellings: [] }])}
        />
      </div>
    </WordsSection>
  );
}

interface OneModelProps {
  readonly model: Words;
  readonly forms: readonly (readonly [code: string, name: string])[];
  readonly changed: (model: Words) => void;
}

/** A known model is only spelled otherwise; a new one has a name, its forms and what the checks need to know of it. */
function OneModel({ model, forms, changed }: OneModelProps) {
  const isKnown = DEFAULT_ROLE_MODELS.some(({ name }) => name === model.name);
  const chosen = model.forms ?? [];
  return (
    <div className="fields words-fields">
      {!isKnown && (
        <>
          <Field label={message("desk.words.name")}>
            <Input value={model.name} maxLength={200} onChange={(_, data) => changed({ ...model, name: data.value })} />
          </Field>
          <Field label={message("desk.words.ofForms")}>
            <Dropdown
              multiselect
              selectedOptions={chosen}
              value={forms.flatMap(([code, name]) => (chosen.includes(code) ? [name] : [])).join(", ")}
              placeholder={message("desk.words.choose")}
              onOptionSelect={(_, data) => changed({ ...model, forms: data.selectedOptions })}
            >
              {forms.map(([code, name]) => (
                <Option key={code} value={code}>
                  {name}
                </Option>
              ))}
            </Dropdown>
          </Field>
          <div>
            <Checkbox
              checked={model.youngMentee ?? false}
              onChange={(_, data) => changed({ ...model, youngMentee: data.checked === true })}
              label={message("desk.words.young")}
            />
            <Checkbox
              checked={model.peers ?? false}
              onChange={(_, data) => changed({ ...model, peers: data.checked === true })}
              label={message("desk.words.peers")}
            />
          </div>
        </>
      )}
      <WordsBox
        label={message("desk.words.spellings")}
        words={model.spellings}
        changed={(spellings) => changed({ ...model, spellings })}
      />
    </div>
  );
}
