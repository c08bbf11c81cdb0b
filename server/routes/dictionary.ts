import { z } from "zod";
import { overridesAnswerSchema, type OverridesAnswer } from "../../shared/api/dictionary.js";
import { overridesSchema } from "../../shared/dictionary/overrides/schema.js";
import { dictionarySchema } from "../../shared/dictionary/schema.js";
import { auditEntry } from "../auth/session.js";
import type { Context } from "../context.js";
import { changeOverrides } from "../dictionary/change-overrides.js";
import { type DistrictDictionary, districtDictionary } from "../dictionary/district-dictionary.js";
import { AppError } from "../errors.js";
import { findDistrict } from "../store/districts.js";
import { guardedRoute, type Reply, type Route } from "./route.js";

/** The district's vocabulary, and what the district adds to it. */
export function dictionaryRoutes(): Route[] {
  return [
    guardedRoute({
      method: "get",
      path: "/dictionary",
      summary: "The district's dictionary: forms, role models, synonyms, thresholds",
      access: ["curator", "coordinator"],
      answer: { status: 200, schema: dictionarySchema },
      async run({ context, session }) {
        const { dictionary } = await dictionaryOf(context, session.districtId);
        // It holds no personal data: a browser may keep it and ask whether it has changed.
        const headers = { ETag: `"${dictionary.version}"`, "Cache-Control": "private, no-cache" };
        return { status: 200, body: dictionary, headers };
      },
    }),
    guardedRoute({
      method: "get",
      path: "/dictionary/overrides",
      summary: "What the district adds to the dictionary; the ETag is for changing it",
      access: ["coordinator"],
      answer: { status: 200, schema: overridesAnswerSchema },
      async run({ context, session }) {
        return overridesReply(await dictionaryOf(context, session.districtId));
      },
    }),
    guardedRoute({
      method: "put",
      path: "/dictionary/overrides",
      summary: "Replace the additions; If-Match names the version that they were made from",
      access: ["coordinator"],
      body: z.unknown(),
      describedBody: overridesSchema,
      answer: { status: 200, schema: overridesAnswerSchema },
      async run({ context, session, body, ifMatch }) {
        const seen = versionOf(ifMatch);
        await changeOverrides(context, {
          seen,
          document: body,
          audit: auditEntry(context, session, "dictionary.change", {}),
        });
        return overridesReply(await dictionaryOf(context, session.districtId));
      },
    }),
  ];
}

async function dictionaryOf(context: Context, districtId: string): Promise<DistrictDictionary> {
  const district = await findDistrict(context.reports, districtId);
  if (!district) throw new AppError("signed-out");
  return districtDictionary(context, { districtId, version: district.dictionary_version });
}

function overridesReply({ version, overrides, at, notes, problems }: DistrictDictionary): Reply {
  const body: OverridesAnswer = { version, overrides, at, notes: [...notes], problems: [...problems] };
  return { status: 200, body, headers: { ETag: `"${String(version)}"` } };
}

/** The version in `If-Match`, as our ETag writes it. Without one a change could undo somebody else's unseen. */
function versionOf(ifMatch: string | null): number {
  if (ifMatch === null) throw new AppError("version-missing");
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(ifMatch.trim())?.[1];
  if (version === undefined) throw new AppError("version-moved");
  return Number(version);
}
