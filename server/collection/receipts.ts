import type { HeldBack } from "../../shared/api/held-back.js";
import type { Receipt } from "../../shared/api/receipts.js";
import type { Curator } from "../auth/session.js";
import type { Context } from "../context.js";
import { countOutcomes, lastPushesOfSchool } from "../store/pushes.js";
import { lastDeclarations } from "../store/standings.js";
import { receiptOfDeclaration } from "./declare-no-pairs.js";

const MOST = 20;

/** A school's last receipts, the newest first, whichever computer they were got on (C9). */
export async function schoolReceipts(context: Context, curator: Curator): Promise<Receipt[]> {
  return context.reports.transaction(async (trx) => {
    const pushes = await lastPushesOfSchool(trx, curator, MOST);
    const counts = await countOutcomes(
      trx,
      curator,
      pushes.map(({ key }) => key),
    );
    const receipts = pushes.map((push): Receipt => ({
      number: push.receipt,
      at: push.at,
      schoolYear: push.school_year,
      kind: "push",
      counts: counts.get(push.key) ?? {},
      heldBack: JSON.parse(push.held_back) as HeldBack,
    }));
    const declared = await lastDeclarations(trx, curator, MOST);
    return [...receipts, ...declared.map(receiptOfDeclaration)]
      .sort((one, other) => other.number - one.number)
      .slice(0, MOST);
  });
}
