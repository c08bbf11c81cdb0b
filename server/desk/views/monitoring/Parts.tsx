import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { DistrictSummary, MergedQuery } from "../../../../shared/api/district.js";
import { message } from "../../../../shared/messages/message.js";
import { useDesk } from "../../state/desk-context.js";
import { useForms } from "../../state/forms.js";
import { formName } from "../../state/shown-value.js";
import { useDownload } from "../../state/use-download.js";
import { Section } from "../parts/Section.js";

/** The merged workbook of one school or one form, and the edition that may be published. */
export function Parts({ summary: { schools, schoolYear } }: { summary: DistrictSummary }) {
  const { download, start } = useDownload(useDesk().expire);
  const [school, setSchool] = useState("");
  const [form, setForm] = useState("");
  const names = useForms();
  const forms = [...new Set(schools.flatMap((each) => Object.keys(each.forms)))].sort();
  const busy = download.status === "busy";
  const part: MergedQuery = {
    schoolYear,
    ...(school === "" ? {} : { school }),
    ...(form === "" ? {} : { form }),
  };
  return (
    <Section title={message("desk.monitoring.books")} note={message("desk.monitoring.booksNote")}>
      <div className="fields">
        <Field label={message("desk.monitoring.ofSchool")}>
          <Select value={school} onChange={(_, { value }) => setSchool(value)}>
            <option value="">{message("desk.monitoring.anySchool")}</option>
            {schools.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={message("desk.monitoring.ofForm")}>
          <Select value={form} onChange={(_, { value }) => setForm(value)}>
            <option value="">{message("desk.monitoring.anyForm")}</option>
            {forms.map((code) => (
              <option key={code} value={code}>
                {formName(code, names)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <div className="actions">
        <Button disabledFocusable={busy || (school === "" && form === "")} onClick={() => start(part)}>
          {message("desk.monitoring.download")}
        </Button>
        <Button disabledFocusable={busy} onClick={() => start({ schoolYear, edition: "public" })}>
          {message("desk.monitoring.downloadPublic")}
        </Button>
        <span role="status" className={download.status === "failed" ? "failed" : "quiet"}>
          {"sentence" in download ? download.sentence : ""}
        </span>
      </div>
    </Section>
  );
}
