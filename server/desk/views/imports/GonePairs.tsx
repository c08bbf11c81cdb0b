import { Checkbox } from "@fluentui/react-components";
import type { ImportReport } from "../../../../shared/api/imports.js";
import { message } from "../../../../shared/messages/message.js";
import { useForms } from "../../state/forms.js";
import { formName } from "../../state/shown-value.js";
import { Section } from "../parts/Section.js";

interface GonePairsProps {
  readonly gone: ImportReport["gone"];
  readonly chosen: ReadonlySet<string>;
  readonly choose: (ids: ReadonlySet<string>) => void;
}

/** Pairs that the district has and no workbook shows: withdrawn only where somebody says so. */
export function GonePairs({ gone, chosen, choose }: GonePairsProps) {
  const forms = useForms();
  if (gone.length === 0) return null;
  const turn = (id: string, on: boolean) =>
    choose(new Set([...chosen].filter((each) => each !== id).concat(on ? id : [])));
  return (
    <Section title={message("desk.imports.gone", { count: gone.length })} note={message("desk.imports.goneNote")}>
      <Checkbox
        label={message("desk.imports.goneAll")}
        checked={chosen.size === gone.length ? true : chosen.size === 0 ? false : "mixed"}
        onChange={(_, { checked }) => choose(new Set(checked === true ? gone.map(({ id }) => id) : []))}
      />
      <div className="gone-pairs">
        {gone.map(({ id, school, mentor, mentee, form }) => (
          <Checkbox
            key={id}
            checked={chosen.has(id)}
            onChange={(_, { checked }) => turn(id, checked === true)}
            label={[school.name, `${mentor ?? ""} – ${mentee ?? ""}`, form === null ? "" : formName(form, forms)]
              .filter((part) => part !== "")
              .join(" · ")}
          />
        ))}
      </div>
    </Section>
  );
}
