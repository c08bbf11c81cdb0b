import "./api/no-eval.js";
import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { speakOnPage } from "./state/language.js";
import { Desk } from "./views/Desk.js";
import "./desk.css";
import "./views/board/schools.css";
import "./views/collection/collection.css";
import "./views/parts/parts.css";
import "./views/shell/shell.css";

/** The page's policy lets in only styles that carry the nonce, and Fluent makes its styles at run time. */
const nonce = document.querySelector<HTMLMetaElement>("meta[property=csp-nonce]")?.nonce;
const renderer = createDOMRenderer(document, nonce ? { styleElementAttributes: { nonce } } : {});

async function start(place: HTMLElement): Promise<void> {
  await speakOnPage();
  createRoot(place).render(
    <StrictMode>
      <RendererProvider renderer={renderer} targetDocument={document}>
        <Desk />
      </RendererProvider>
    </StrictMode>,
  );
}

const place = document.getElementById("desk");
if (!place) throw new Error("the page has no place for the desk");
void start(place);
