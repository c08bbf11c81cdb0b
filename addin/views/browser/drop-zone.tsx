import { type DragEvent, type ReactNode, useState } from "react";
import { message } from "../../../shared/messages/message.js";
import { useOpenFile } from "./use-open-file.js";

/** The whole page takes a dropped file. */
export function DropZone({ children }: { readonly children: ReactNode }): ReactNode {
  const openFile = useOpenFile();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) void openFile(file);
  };
  return (
    <div
      className="drop-page"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (event.currentTarget === event.target) setOver(false);
      }}
      onDrop={drop}
    >
      {children}
      {over ? <div className="drop-over">{message("pane.drop.over")}</div> : null}
    </div>
  );
}
