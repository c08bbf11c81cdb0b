import { Button, Spinner, Text } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons";
import type { DistrictSummary } from "../../../../shared/api/district.js";
import { message } from "../../../../shared/messages/message.js";
import { useDesk } from "../../state/desk-context.js";
import { clockTime } from "../../state/time.js";
import { useMediaQuery } from "../../state/use-media-query.js";
import { useDownload } from "../../state/use-download.js";

/** The merged workbook, one button that is always there, with the time of its data and what became of it. */
export function Download() {
  const { summary, readAt } = useDesk().board;
  return summary && readAt ? <Ready summary={summary} readAt={readAt} /> : null;
}

function Ready({ summary: { schoolYear, totals }, readAt }: { summary: DistrictSummary; readAt: Date }) {
  const { download, start } = useDownload(useDesk().expire);
  const narrow = useMediaQuery("(max-width: 40em)");
  const busy = download.status === "busy";
  const label = busy ? message("desk.download.busy") : message("desk.download", { count: totals.pairs });
  return (
    <div className="download">
      <Button
        appearance="primary"
        icon={busy ? <Spinner size="tiny" /> : <ArrowDownloadRegular />}
        disabledFocusable={busy}
        onClick={() => start({ schoolYear })}
        aria-label={label}
      >
        {narrow ? message("desk.download.short") : label}
      </Button>
      {download.status === "idle" && (
        <Text size={200} className="quiet">
          {message("desk.dataAt", { at: clockTime(readAt) })}
        </Text>
      )}
      <Text size={200} className={download.status === "failed" ? "failed" : "quiet"} role="status">
        {"sentence" in download ? download.sentence : ""}
      </Text>
    </div>
  );
}
