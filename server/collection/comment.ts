import type { Knex } from "knex";
import { completesName } from "../../shared/privacy/completes-name.js";
import { findSensitiveWord } from "../../shared/privacy/sensitive.js";
import type { Context } from "../context.js";
import { districtDictionary } from "../dictionary/district-dictionary.js";
import { AppError } from "../errors.js";
import { findDistrict } from "../store/districts.js";
import type { StoredPair } from "../store/pairs.js";

/**
 * Words that a person types about pairs are kept only without sensitive ones, and where they say no more of a minor's
 * name than the district itself keeps (C5). Throws `comment-sensitive` or `comment-names-minor`.
 */
export async function refuseTelling(
  context: Context,
  trx: Knex,
  { districtId, text, pairs }: { districtId: string; text: string; pairs: readonly StoredPair[] },
): Promise<void> {
  const district = await findDistrict(trx, districtId);
  if (!district) throw new AppError("signed-out");
  const { dictionary } = await districtDictionary(context, { districtId, version: district.dictionary_version }, trx);
  const word = findSensitiveWord(text, dictionary);
  if (word !== null) throw new AppError("comment-sensitive", { word });
  const minors = pairs.flatMap(({ fields, persons }) =>
    (["mentor", "mentee"] as const).flatMap((party) => (persons[party].minor ? (fields[`${party}Name`] ?? []) : [])),
  );
  if (minors.some((name) => completesName(text, name))) throw new AppError("comment-names-minor");
}
