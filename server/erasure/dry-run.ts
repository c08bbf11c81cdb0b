import type { Knex } from "knex";
import type { Context } from "../context.js";

/** Whether everything is done and then undone, so that it is told what would go. */
export type DryRun = boolean;

class Undo extends Error {
  override readonly name = "Undo";
}

/** Does the work in one transaction, and undoes it in a dry run: what it tells cannot be anything else than what would happen. */
export async function undone<T>(
  { db }: Pick<Context, "db">,
  dryRun: DryRun,
  work: (trx: Knex.Transaction) => Promise<T>,
): Promise<T> {
  let told: { readonly answer: T } | null = null;
  try {
    return await db.transaction(async (trx) => {
      const answer = await work(trx);
      if (!dryRun) return answer;
      told = { answer };
      throw new Undo();
    });
  } catch (error) {
    if (error instanceof Undo && told) return (told as { readonly answer: T }).answer;
    throw error;
  }
}
