import { ArrowUploadRegular, CheckmarkRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { message } from "../../../shared/messages/message.js";
import { LANGUAGE_MARK, useLanguageChange } from "../language-change.js";
import { saveFile } from "../../file/save-file.js";
import { usePane, usePaneState } from "../pane-context.js";
import { FileButton } from "../parts/file-button.js";
import { useOpenFile } from "./use-open-file.js";

/** Before a workbook is open: one thing to do, and what will come of it. */
export function Landing(): ReactNode {
  const pane = usePane();
  const { session } = usePaneState();
  const language = useLanguageChange();
  const openFile = useOpenFile();
  const school = session.kind === "in" ? session.me.school?.name : undefined;
  return (
    <section className="landing">
      <header>
        <img src="./assets/icon-64.png" alt="" width={48} height={48} />
        <h1>{message("pane.name")}</h1>
        <p className="landing-lead">{message("pane.landing.lead")}</p>
      </header>
      <div className="drop">
        <ArrowUploadRegular className="drop-sign" aria-hidden />
        <p className="drop-title">{message("pane.drop.title")}</p>
        <FileButton
          appearance="primary"
          size="large"
          name={message("pane.drop.choose")}
          onChoose={(file) => void openFile(file)}
        />
        <p className="faint">{message("pane.drop.types")}</p>
        <p className="faint">
          {message("pane.landing.noRegister")}{" "}
          <button
            type="button"
            className="text-button"
            onClick={() => void pane.saveBlank(pane.years().current, saveFile)}
          >
            {message("pane.new.download")}
          </button>
        </p>
      </div>
      <ul className="landing-facts">
        {(["stays", "copy", "reduced"] as const).map((fact) => (
          <li key={fact}>
            <CheckmarkRegular className="sign sign-good" aria-hidden />
            {message(`pane.landing.${fact}`)}
          </li>
        ))}
      </ul>
      <p className="landing-sign-in">
        {school ? (
          message("pane.landing.signedIn", { school })
        ) : (
          <>
            {message("pane.landing.haveCode")}{" "}
            <button type="button" className="text-button" onClick={() => pane.go("signIn")}>
              {message("pane.menu.signIn")}
            </button>
          </>
        )}
      </p>
      <p className="landing-language">
        <button
          type="button"
          className="text-button"
          lang={language.locale}
          onClick={language.change}
          {...{ [LANGUAGE_MARK]: "" }}
        >
          {language.name}
        </button>
      </p>
    </section>
  );
}
