import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { DistrictSummary } from "../../../../shared/api/district.js";
import { isNeglected } from "../../../../shared/dictionary/neglected-forms.js";
import { message } from "../../../../shared/messages/message.js";
import { boardForms, sumForms } from "../../state/forms.js";

/** Which federal forms no school of the district has, in words. */
export function NeglectedForms({ summary }: { summary: DistrictSummary }) {
  const sum = sumForms(summary.schools);
  const neglected = boardForms.filter(({ code, federal }) => isNeglected({ federal, pairs: sum[code] ?? 0 }));
  return (
    <MessageBar intent={neglected.length === 0 ? "success" : "warning"} layout="multiline">
      <MessageBarBody>
        {neglected.length === 0
          ? message("desk.formsPage.allPresent")
          : message("desk.formsPage.neglected", { forms: neglected.map(({ name }) => name).join(", ") })}
      </MessageBarBody>
    </MessageBar>
  );
}
