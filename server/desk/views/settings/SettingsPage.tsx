import { useState } from "react";
import { message } from "../../../../shared/messages/message.js";
import { districtSettings, dictionaryAdditions } from "../../api/views.js";
import { useDesk } from "../../state/desk-context.js";
import { useAnswer } from "../../state/use-answer.js";
import { Answer } from "../parts/Answer.js";
import { PageHeading } from "../shell/PageHeading.js";
import { Additions } from "./Additions.js";
import { CollectionForm } from "./CollectionForm.js";
import { PolicyForm } from "./PolicyForm.js";
import { Proposals } from "./Proposals.js";
import { YearForm } from "./YearForm.js";

/** What the district asks its schools for, and its own words. */
export function SettingsPage() {
  const { summary, refresh } = useDesk().board;
  const policy = useAnswer(districtSettings);
  const additions = useAnswer(dictionaryAdditions);
  const [saved, setSaved] = useState<number | null>(null);
  return (
    <>
      <PageHeading title={message("desk.settings.title")} note={message("desk.settings.note")} />
      {summary && (
        <>
          <CollectionForm key={summary.schoolYear} collection={summary.collection} />
          <YearForm schoolYear={summary.schoolYear} />
        </>
      )}
      <Answer answer={policy}>{(settings) => <PolicyForm settings={settings} changed={policy.replace} />}</Answer>
      <Proposals accepted={additions.reload} />
      <Answer answer={additions}>
        {(data) => (
          <Additions
            key={data.version}
            additions={data}
            isSaved={saved === data.version}
            changed={(now) => {
              setSaved(now.version);
              additions.replace(now);
              refresh();
            }}
            reload={additions.reload}
          />
        )}
      </Answer>
    </>
  );
}
