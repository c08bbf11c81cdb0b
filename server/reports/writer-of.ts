import { message } from "../../shared/messages/message.js";

/** Whose hand a version is by, as people are told: the school's curator, or somebody of the district. */
export function writerOf(role: string, school: string): string {
  return role === "curator" ? message("api.by-curator", { school }) : message("api.by-coordinator");
}
