import type { PushRequest } from "../../shared/api/push.js";
import { anId, aPair, somePairFields } from "./build-pairs.js";
import type { Answer, TestServer } from "./start-server.js";

/** The n-th key or workbook id of a test. */
export function aKey(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
}

export function aPush(changes: Partial<PushRequest> = {}): PushRequest {
  return { key: aKey(1), workbookId: aKey(999), pairs: [aPair()], withdrawn: [], ...changes };
}

/** Different pairs of teachers, with the ids from `first` on. */
export function somePairs(count: number, first = 1): PushRequest["pairs"] {
  return Array.from({ length: count }, (_, index) =>
    aPair({
      id: anId(first + index),
      fields: somePairFields({ mentorName: `${surname(first + index)} Ирина Олеговна`, order: "Приказ № 5" }),
      where: { sheet: "Реестр", row: index + 3 },
    }),
  );
}

export function push(server: TestServer, token: string, request: PushRequest): Promise<Answer> {
  return server.call("/api/v1/push", { token, body: request });
}

/** Russian surnames that differ: «Бабаева», «Бабабова» … */
function surname(number: number): string {
  const syllables = ["ба", "ва", "га", "да", "жа", "за", "ка", "ла", "ма", "на"];
  const word = Array.from(String(number), (digit) => syllables[Number(digit)] ?? "").join("");
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}ева`;
}
