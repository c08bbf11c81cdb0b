import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { projectRoot } from "../web/project-root.js";

/** The demo's district: who sends which of the sample workbooks. */
export const SAMPLES = {
  district: "Майминский район",
  schoolYear: "2022-2023",
  schools: [
    { name: "Подгорновская СОШ", file: "s1-flat.xlsx" },
    { name: "Бирюлинская СОШ", file: "s2-two-row-header.xlsx" },
    { name: "Кызыл-Озекская СОШ", file: "s3-sections.xlsx" },
    { name: "Манжерокская СОШ", file: "s4-mentee-base.xlsx" },
    { name: "Соузгинская СОШ", file: "s5-mentor-base.xlsx" },
    { name: "Верх-Карагужская ООШ", file: "s6-sheet-per-form.xlsx" },
    { name: "Карасукская ООШ", file: "s7-merged-mentor.xlsx" },
    { name: "Урлу-Аспакская ООШ", file: "s8-dirty.xlsx" },
  ],
} as const;

export async function readSample(file: string): Promise<Uint8Array> {
  return readFile(join(projectRoot(), "samples", file));
}
