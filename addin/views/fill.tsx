import { Button } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Suggestion } from "../../shared/fill/suggestion.js";
import { message } from "../../shared/messages/message.js";
import { useBook, usePane } from "./pane-context.js";
import { Change } from "./parts/change.js";
import { LongList } from "./parts/long-list.js";
import { ViewFrame } from "./parts/view-frame.js";
import { dateText, fieldLabel, placeText } from "./words.js";

/** «Заполнить»: what can be known, before → after with its source; one, a kind, or all. */
export function Fill(): ReactNode {
  const pane = usePane();
  const { analysis, writable } = useBook();
  const { suggestions } = analysis;
  const kinds = [...new Set(suggestions.map((suggestion) => suggestion.field))];
  const edits = suggestions.map((suggestion) => suggestion.edit);
  const action = (
    <Button appearance="primary" size="large" className="primary" onClick={() => void pane.write(edits)}>
      {message("pane.fill.all", { count: suggestions.length })}
    </Button>
  );
  return (
    <ViewFrame title={message("pane.fill.title")} action={suggestions.length > 0 ? action : undefined}>
      {suggestions.length > 0 ? (
        <p className="lead">{message("pane.fill.lead")}</p>
      ) : (
        <p className="line line-still">
          <CheckmarkCircleRegular className="sign sign-good" aria-hidden />
          <span className="line-text">{message("pane.fill.none")}</span>
        </p>
      )}
      {kinds.map((field) => (
        <Kind key={field} suggestions={suggestions.filter((suggestion) => suggestion.field === field)} />
      ))}
      {writable ? <Lists /> : null}
    </ViewFrame>
  );
}

function Lists(): ReactNode {
  const pane = usePane();
  return (
    <section className="card group">
      <h2 className="group-heading">
        <span className="group-title">{message("pane.fill.lists")}</span>
      </h2>
      <p className="faint group-note">{message("pane.fill.listsLead")}</p>
      <div className="group-action">
        <Button onClick={() => void pane.putLists()}>{message("pane.fill.putLists")}</Button>
      </div>
    </section>
  );
}

function Kind({ suggestions }: { readonly suggestions: readonly Suggestion[] }): ReactNode {
  const pane = usePane();
  const [first] = suggestions;
  if (!first) return null;
  return (
    <section className="card group">
      <div className="group-head">
        <h2 className="group-heading">
          <span className="group-title">{fieldLabel(first.field)}</span>
          <span className="group-count">{suggestions.length}</span>
        </h2>
        {suggestions.length > 1 ? (
          <Button
            size="small"
            className="group-fix"
            onClick={() => void pane.write(suggestions.map((one) => one.edit))}
          >
            {message("pane.fill.kind", { count: suggestions.length })}
          </Button>
        ) : null}
      </div>
      <LongList className="findings" items={suggestions}>
        {(suggestion) => <SuggestionLine key={`${suggestion.sheet} ${suggestion.cell}`} suggestion={suggestion} />}
      </LongList>
    </section>
  );
}

function SuggestionLine({ suggestion }: { readonly suggestion: Suggestion }): ReactNode {
  const pane = usePane();
  const { sheet, row, cell, before, after, source, edit } = suggestion;
  return (
    <li className="finding">
      <button type="button" className="finding-jump" onClick={() => void pane.show(sheet, cell)}>
        <span className="finding-place">
          {placeText({ sheet, row, cell }, false)} · {source}
        </span>
      </button>
      <div className="finding-fix">
        <Change before={dateText(before)} after={dateText(after)} />
        <Button size="small" onClick={() => void pane.write([edit])}>
          {message("pane.fill.one")}
        </Button>
      </div>
    </li>
  );
}
