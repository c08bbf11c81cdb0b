import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { projectRoot } from "../web/project-root.js";

const samplesSchema = z.strictObject({
  district: z.string(),
  schoolYear: z.string(),
  schools: z.array(z.strictObject({ name: z.string(), file: z.string() })),
});
export type Samples = z.infer<typeof samplesSchema>;

/** The demo's district: who sends which of the sample workbooks. */
export async function readSamples(): Promise<Samples> {
  return samplesSchema.parse(JSON.parse(await readFile(join(projectRoot(), "samples/schools.json"), "utf8")));
}

export async function readSample(file: string): Promise<Uint8Array> {
  return readFile(join(projectRoot(), "samples", file));
}
