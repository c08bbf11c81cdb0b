import { Button, ProgressBar, Spinner } from "@fluentui/react-components";
import { type DragEvent, useRef, useState } from "react";
import { MAX_IMPORT_FILES } from "../../../../shared/api/imports.js";
import { message } from "../../../../shared/messages/message.js";
import type { Sending } from "../../state/use-import.js";

interface DropZoneProps {
  readonly sending: Sending | null;
  readonly take: (files: readonly File[]) => void;
  readonly stop: () => void;
}

/** Where workbooks are dropped, or chosen by a button; on their way, how far they are. */
export function DropZone({ sending, take, stop }: DropZoneProps) {
  const [over, setOver] = useState(false);
  const chosen = useRef<HTMLInputElement>(null);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (sending === null) take([...event.dataTransfer.files]);
  };
  return (
    <div
      className={over ? "drop-zone over" : "drop-zone"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {sending ? (
        <OnTheWay sending={sending} stop={stop} />
      ) : (
        <>
          <p>{message("desk.imports.drop", { files: MAX_IMPORT_FILES })}</p>
          <Button appearance="primary" onClick={() => chosen.current?.click()}>
            {message("desk.imports.choose")}
          </Button>
        </>
      )}
      <input
        ref={chosen}
        type="file"
        multiple
        hidden
        aria-label={message("desk.imports.choose")}
        accept=".xlsx,.xlsm,.xls,.xlsb,.ods"
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = "";
          if (files.length > 0) take(files);
        }}
      />
    </div>
  );
}

function OnTheWay({ sending: { done, total, reading }, stop }: { sending: Sending; stop: () => void }) {
  if (reading) return <Spinner label={message("desk.imports.reading")} />;
  return (
    <>
      <p role="status">{message("desk.imports.sending", { done, total })}</p>
      <ProgressBar value={done} max={total} aria-label={message("desk.imports.sending", { done, total })} />
      <Button size="small" onClick={stop}>
        {message("desk.imports.cancel")}
      </Button>
    </>
  );
}
