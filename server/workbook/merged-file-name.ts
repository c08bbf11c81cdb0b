import { message } from "../../shared/messages/message.js";

const FORBIDDEN_IN_FILE_NAMES = /[\p{Cc}<>:"/\\|?*]+/gu;
const LONGEST_DISTRICT = 80;

/** The file's name for people: «Сводный реестр Майминский район 2022-2023.xlsx», with nothing that a file system refuses. */
export function mergedFileName(district: string, schoolYear: string): string {
  const safe = district
    .replace(FORBIDDEN_IN_FILE_NAMES, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, LONGEST_DISTRICT)
    .trim();
  return message("report.file", { district: safe, year: schoolYear }).replace(/ {2,}/g, " ");
}
