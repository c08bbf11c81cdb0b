import { Button, Checkbox, Radio, RadioGroup } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import type { Settings } from "../../../../shared/api/settings.js";
import { message } from "../../../../shared/messages/message.js";
import { namePolicySchema } from "../../../../shared/privacy/policy.js";
import { FIELDS_KEPT_IN_WORKBOOK, type FieldName } from "../../../../shared/register/fields.js";
import { changeSettings } from "../../api/views.js";
import { useChange } from "../../state/use-change.js";
import { useUnsaved } from "../../state/unsaved.js";
import { ChangeProblem } from "../parts/ChangeProblem.js";
import { Section } from "../parts/Section.js";

interface PolicyFormProps {
  readonly settings: Settings;
  readonly changed: (settings: Settings) => void;
}

/** How pupils' names leave a workbook, and which fields leave besides the usual ones. */
export function PolicyForm({ settings, changed }: PolicyFormProps) {
  const { busy, problem, send } = useChange();
  const [pupilNames, setPupilNames] = useState(settings.pupilNames);
  const [extra, setExtra] = useState<ReadonlySet<FieldName>>(new Set(settings.extraFields));
  const [said, setSaid] = useState("");
  const extraFields = FIELDS_KEPT_IN_WORKBOOK.filter((field) => extra.has(field));
  const isChanged = pupilNames !== settings.pupilNames || extraFields.join() !== inOrder(settings.extraFields).join();
  useUnsaved(isChanged);
  const turn = (field: FieldName, on: boolean) =>
    setExtra((before) => new Set([...before].filter((each) => each !== field).concat(on ? [field] : [])));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy || !isChanged) return;
    const now = await send((token) => changeSettings(token, { pupilNames, extraFields: [...extraFields] }));
    if (!now) return;
    setSaid(message("desk.settings.saved"));
    changed(now);
  };
  return (
    <Section title={message("desk.settings.privacy")} note={message("desk.settings.privacyNote")}>
      <ChangeProblem problem={problem} />
      <form onSubmit={(event) => void submit(event)} className="settings-form">
        <h3 id="pupil-names">{message("desk.settings.names")}</h3>
        <RadioGroup
          value={pupilNames}
          onChange={(_, data) => setPupilNames(namePolicySchema.parse(data.value))}
          aria-labelledby="pupil-names"
        >
          {namePolicySchema.options.map((policy) => (
            <Radio
              key={policy}
              value={policy}
              label={
                <>
                  {message(`desk.settings.names.${policy}`)}
                  <span className="quiet small">{message(`desk.settings.names.${policy}.means`)}</span>
                </>
              }
            />
          ))}
        </RadioGroup>
        <fieldset>
          <legend>{message("desk.settings.extra")}</legend>
          <p className="quiet">{message("desk.settings.extraNote")}</p>
          <div className="checks">
            {FIELDS_KEPT_IN_WORKBOOK.map((field) => (
              <Checkbox
                key={field}
                checked={extra.has(field)}
                onChange={(_, data) => turn(field, data.checked === true)}
                label={message(`field.${field}`)}
              />
            ))}
          </div>
        </fieldset>
        <div className="actions">
          <Button type="submit" appearance="primary" disabledFocusable={busy || !isChanged}>
            {message("desk.settings.save")}
          </Button>
          <span role="status">{said}</span>
        </div>
      </form>
    </Section>
  );
}

function inOrder(fields: readonly FieldName[]): FieldName[] {
  return FIELDS_KEPT_IN_WORKBOOK.filter((field) => fields.includes(field));
}
