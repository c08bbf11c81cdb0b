import type { AuditEntryAnswer } from "../../../shared/api/audit.js";
/** An entry of the log as a sentence: «Манжерокская СОШ: отправлено 7 пар». An action of a newer server is named as it is. */
export declare function auditSentence({ role, school, action, scope }: AuditEntryAnswer): string;
