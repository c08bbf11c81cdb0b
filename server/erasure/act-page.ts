import { message } from "../../shared/messages/message.js";
import type { FieldName } from "../../shared/register/fields.js";
import { ERASED_KINDS } from "./erased.js";
import type { Erasing } from "./erase-person.js";

/** What an act says beside what was erased. */
export interface Act extends Erasing {
  readonly district: string;
  /** Whose data they were, in one sentence. */
  readonly subject: string;
  readonly reason: string | null;
  /** Who erased; `server` where nobody did it by hand. */
  readonly by: string | null;
  readonly byServer: boolean;
  /** Whether the file was written anew: until then the act says that it may not be signed. */
  readonly clean: boolean;
  readonly version: string;
  /** The list by name, by school; `null` where none is wanted. */
  readonly names: ReadonlyMap<string, readonly string[]> | null;
}

/**
 * The act of destruction as one page to print and sign, with the extract from the log (Roskomnadzor's order 179 of
 * 28 October 2022 says what has to stand in it). It holds the name of whoever was erased: the law wants it, and the
 * district keeps it on paper.
 */
export function actPage(act: Act): string {
  const { entry } = act;
  const title = message("erasure.title");
  const day = dayOf(entry.at);
  return [
    '<!doctype html><html lang="ru"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${plain(title)}</title><style>${STYLE}</style></head><body><main>`,
    `<h1>${plain(title)}</h1>`,
    `<p class="number">${plain(message("erasure.number", { number: numberOf(entry.id), day }))}</p>`,
    `<dl>${statements(act)}</dl>`,
    recordsTable(act),
    leftOut(day),
    signatures(act),
    `<p class="small">${plain(message("erasure.basis"))}</p>`,
    extract(act),
    act.names ? namesList(act.names) : "",
    "</main></body></html>\n",
  ].join("\n");
}

/** Short enough to be written on paper: the end of the log entry's id. */
export function numberOf(entryId: string): string {
  return entryId.slice(-8).toUpperCase();
}

function statements(act: Act): string {
  const blank = (hint: string) => `<span class="blank"></span><small>${plain(hint)}</small>`;
  const by = message("erasure.byBlank");
  const rows: (readonly [term: string, html: string])[] = [
    [message("erasure.operator"), blank(message("erasure.operatorBlank"))],
    [message("erasure.district"), plain(act.district)],
    [message("erasure.processor"), blank(message("erasure.operatorBlank"))],
    [message("erasure.subject"), plain(act.subject)],
    [message("erasure.data"), plain(dataOf(act.fields))],
    [
      message("erasure.system"),
      plain(message("erasure.system.name", { version: act.version, file: "estafeta.sqlite" })),
    ],
    [message("erasure.medium"), plain(message("erasure.medium.none"))],
    [message("erasure.way"), plain(message(act.clean ? "erasure.way.clean" : "erasure.way.unclean"))],
    [message("erasure.reason"), act.reason === null ? '<span class="blank"></span>' : plain(act.reason)],
    [message("erasure.at"), plain(momentOf(act.entry.at))],
    [
      message("erasure.by"),
      act.byServer ? plain(message("erasure.byServer")) + blank(by) : act.by === null ? blank(by) : plain(act.by),
    ],
  ];
  return rows.map(([term, html]) => `<dt>${plain(term)}</dt><dd>${html}</dd>`).join("\n");
}

function dataOf(fields: readonly FieldName[]): string {
  if (fields.length === 0) return message("erasure.data.none");
  const labels = fields.map((field) => message(`field.${field}`));
  return [...labels, message("erasure.data.prints")].join(", ");
}

function recordsTable({ counts }: Act): string {
  const rows = ERASED_KINDS.filter((kind) => counts[kind] > 0).map(
    (kind) => `<tr><td>${plain(message(`erasure.kind.${kind}`))}</td><td class="count">${counts[kind]}</td></tr>`,
  );
  const head = `<tr><th scope="col">${plain(message("erasure.records.kind"))}</th><th scope="col" class="count">${plain(message("erasure.records.count"))}</th></tr>`;
  return `<h2>${plain(message("erasure.records"))}</h2><table><thead>${head}</thead><tbody>${rows.join("")}</tbody></table>`;
}

function leftOut(day: string): string {
  const backups = `${plain(message("erasure.left.backups", { day }))} <span class="blank short"></span> <small>${plain(message("erasure.date"))}, ${plain(message("erasure.signature"))}</small>`;
  const others = (["erasure.left.books", "erasure.left.key"] as const).map((key) => plain(message(key)));
  const items = [backups, ...others].map((item) => `<li>${item}</li>`).join("");
  return `<h2>${plain(message("erasure.left"))}</h2><ul>${items}</ul>`;
}

function signatures({ by }: Act): string {
  const line = (label: string, name: string) =>
    `<p class="sign"><span>${plain(label)}</span><span class="blank">${plain(name)}</span><span class="blank short"></span><span class="blank short"></span></p>` +
    `<p class="hints"><span></span><small>${plain(message("erasure.byBlank"))}</small><small class="short">${plain(message("erasure.signature"))}</small><small class="short">${plain(message("erasure.date"))}</small></p>`;
  return line(message("erasure.signed"), by ?? "") + line(message("erasure.commission"), "") + line("", "");
}

function extract({ entry }: Act): string {
  const scope = Object.entries(entry.scope)
    .filter(([, value]) => value !== null && value !== 0)
    .map(([key, value]) => `${key}=${String(value)}`)
    .join("; ");
  const who = entry.role === "server" ? "server" : "administrator";
  const action = entry.action === "erase.year" ? "year" : "person";
  const rows: (readonly [string, string])[] = [
    [message("erasure.extract.id"), entry.id],
    [message("erasure.extract.at"), entry.at],
    [message("erasure.extract.who"), message(`erasure.extract.who.${who}`)],
    [message("erasure.extract.action"), message(`erasure.extract.action.${action}`)],
    [message("erasure.extract.scope"), scope],
  ];
  const body = rows
    .map(([term, text]) => `<tr><th scope="row">${plain(term)}</th><td>${plain(text)}</td></tr>`)
    .join("");
  return `<section class="sheet"><h2>${plain(message("erasure.extract"))}</h2><table>${body}</table></section>`;
}

function namesList(names: ReadonlyMap<string, readonly string[]>): string {
  const schools = [...names].map(
    ([school, own]) => `<h3>${plain(school)}</h3><ol>${own.map((name) => `<li>${plain(name)}</li>`).join("")}</ol>`,
  );
  return `<section class="sheet"><h2>${plain(message("erasure.names"))}</h2><p class="small">${plain(message("erasure.names.note"))}</p>${schools.join("")}</section>`;
}

export function dayOf(iso: string): string {
  return new Intl.DateTimeFormat("ru", { day: "2-digit", month: "2-digit", year: "numeric" }).format(new Date(iso));
}

function momentOf(iso: string): string {
  return new Intl.DateTimeFormat("ru", { dateStyle: "long", timeStyle: "long" }).format(new Date(iso));
}

function plain(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const STYLE = `
@page { size: A4; margin: 20mm 15mm 20mm 25mm; }
body { margin: 0; color: #111; background: #fff; font: 11pt/1.4 "PT Serif", "Times New Roman", serif; }
main { max-width: 44rem; margin: 0 auto; padding: 1.5rem; }
h1 { margin: 0; font-size: 16pt; text-align: center; }
h2 { margin: 1.2rem 0 0.4rem; font-size: 11pt; break-after: avoid; }
h3 { margin: 0.8rem 0 0.2rem; font-size: 11pt; break-after: avoid; }
.number { margin: 0.2rem 0 1.2rem; text-align: center; }
dl { display: grid; grid-template-columns: minmax(9rem, 14rem) 1fr; gap: 0.35rem 1rem; margin: 0; }
dt { font-weight: bold; } dd { margin: 0; overflow-wrap: anywhere; }
table { width: calc(100% - 1px); border-collapse: collapse; }
th, td { padding: 0.25rem 0.5rem; border: 1px solid #555; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
tr { break-inside: avoid; } .count { width: 7rem; text-align: right; }
.blank { display: inline-block; min-height: 1.3em; width: 100%; border-bottom: 1px solid #555; }
.blank.short { width: 8rem; }
small { font-size: 9pt; color: #444; } .small { font-size: 10pt; }
.sign, .hints { display: grid; grid-template-columns: 9rem 1fr 8rem 6rem; gap: 1rem; margin: 1.2rem 0 0; align-items: end; break-inside: avoid; }
.hints { margin: 0; text-align: center; } .sign .blank { width: auto; }
.sheet { break-before: page; }
@media print { main { max-width: none; padding: 0; } }
@media (max-width: 32rem) { dl { grid-template-columns: 1fr; } dt { margin-top: 0.5rem; } }
`;
