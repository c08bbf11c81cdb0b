import { Button, type ButtonProps } from "@fluentui/react-components";
import { type ReactNode, useRef } from "react";
import { WORKBOOK_TYPES } from "../file-bytes.js";

interface FileButtonProps extends Pick<ButtonProps, "appearance" | "size"> {
  readonly icon?: ReactNode;
  readonly name: string;
  readonly onChoose: (file: File) => void;
}

/** A button that lets a person choose a workbook file; the same file may be chosen twice in a row. */
export function FileButton({ name, icon, onChoose, ...looks }: FileButtonProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...looks} {...(icon ? { icon: <>{icon}</> } : {})} onClick={() => input.current?.click()}>
        {name}
      </Button>
      <input
        ref={input}
        type="file"
        accept={WORKBOOK_TYPES}
        className="hidden-text"
        tabIndex={-1}
        aria-label={name}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onChoose(file);
          event.currentTarget.value = "";
        }}
      />
    </>
  );
}
