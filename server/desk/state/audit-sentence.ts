import type { AuditEntryAnswer } from "../../../shared/api/audit.js";
import { DESK_AUDIT_MESSAGES } from "../../../shared/messages/desk-audit.js";
import { message } from "../../../shared/messages/message.js";
import { shownDate } from "./shown-value.js";
import { spokenYears } from "./time.js";

type Said = keyof typeof DESK_AUDIT_MESSAGES extends infer Key ? Extract<Key, `desk.audit.said.${string}`> : never;

/** An entry of the log as a sentence: «Манжерокская СОШ: отправлено 7 пар». An action of a newer server is named as it is. */
export function auditSentence({ role, school, action, scope }: AuditEntryAnswer): string {
  const who = role === "curator" && school !== null ? school : roleName(role);
  const values = Object.fromEntries(Object.entries(scope).map(([key, value]) => [key, plain(value)]));
  const years = scope["schoolYear"];
  if (typeof years === "string") values["schoolYear"] = spokenYears(years);
  const key: Said = isSaid(`desk.audit.said.${action}`)
    ? (`desk.audit.said.${action}` as Said)
    : "desk.audit.said.other";
  const due = shownDate(String(scope["dueDate"] ?? "none"));
  return message(key, {
    pair: "none",
    receipt: "none",
    role: "none",
    ...values,
    due,
    who,
    action,
    school: school ?? "none",
  });
}

function isSaid(key: string): key is Said {
  return key in DESK_AUDIT_MESSAGES;
}

function plain(value: string | number | boolean | null): string | number {
  return typeof value === "number" ? value : String(value ?? "none");
}

function roleName(role: string | null): string {
  const known = (["coordinator", "region", "administrator", "server", "curator"] as const).find(
    (each) => each === role,
  );
  return message(known ? `desk.audit.who.${known}` : "desk.audit.who.unknown");
}
