import { formName } from "../../shared/dictionary/forms.js";
import { message } from "../../shared/messages/message.js";
import type { MergedData } from "./merged-data.js";

const FORBIDDEN_IN_FILE_NAMES = /[\p{Cc}<>:"/\\|?*]+/gu;
const LONGEST_NAME = 80;

/**
 * The file's name for people: «Сводный реестр Майминский район 2022-2023.xlsx», with the school or the form that it is of,
 * and with nothing that a file system refuses.
 */
export function mergedFileName(
  { district, schoolYear, scope, dictionary }: Pick<MergedData, "district" | "schoolYear" | "scope" | "dictionary">,
  edition: "full" | "public" = "full",
): string {
  const form = scope?.form ? formName(dictionary, scope.form) : null;
  const whole = [scope?.school ?? district, form].filter((part) => part !== null).join(" ");
  const key = edition === "public" ? "report.file.public" : "report.file";
  return message(key, { district: safeName(whole), year: schoolYear }).replace(/ {2,}/g, " ");
}

function safeName(name: string): string {
  return name.replace(FORBIDDEN_IN_FILE_NAMES, " ").replace(/\s+/g, " ").trim().slice(0, LONGEST_NAME).trim();
}
