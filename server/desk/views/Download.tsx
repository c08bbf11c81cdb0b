import { Button, Spinner, Text } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons";
import { message } from "../../../shared/messages/message.js";
import { useDownload } from "../state/use-download.js";

interface DownloadProps {
  readonly schoolYear: string;
  readonly pairs: number;
  readonly expire: () => void;
}

/** The merged workbook, one button, and what became of it. */
export function Download({ schoolYear, pairs, expire }: DownloadProps) {
  const { download, start } = useDownload(schoolYear, expire);
  const busy = download.status === "busy";
  return (
    <div className="download">
      <Button
        appearance="primary"
        size="large"
        icon={busy ? <Spinner size="tiny" /> : <ArrowDownloadRegular />}
        disabledFocusable={busy}
        onClick={start}
      >
        {busy ? message("desk.download.busy") : message("desk.download", { count: pairs })}
      </Button>
      <Text size={200} className={download.status === "failed" ? "failed" : "quiet"} role="status">
        {"sentence" in download ? download.sentence : ""}
      </Text>
    </div>
  );
}
