import { seedId } from "../../../shared/plumbing/seed-id.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { decideRefund } from "../../services/refunds/decide-refund.ts";
import { proposeRefund } from "../../services/refunds/propose-refund.ts";
import { sendRefunds } from "../../services/refunds/send-refunds.ts";
import { regulariseNext } from "../../services/regularisation/regularise-years.ts";
import { acting, clerk, done, made, meta } from "./acting.ts";

/**
 * The incomes of 2024 of two people are in: Petra owes four times 281.34 more, by the end of 2026; Amélie gets four
 * times 736.90 back, for she was charged on more than she earned.
 */
export async function regularisations(context: ContributionsContext): Promise<void> {
  for (const key of ["petra", "amelie"]) {
    const july = await acting(context, "2026-07-15");
    const { statementIds } = await regulariseNext(july, { fund: null, contributorId: seedId("aff", key) }, 1);
    if (statementIds.length !== 1) throw new Error(`${key} has no statement`);
  }
}

/** Amélie's 2 947.60 go back to the account that paid: above 2 500.00 two must agree. The file is made. */
export async function refund(context: ContributionsContext): Promise<void> {
  const benoit = await acting(context, "2026-11-17", clerk("UCM", "benoit"));
  const wanted = { contributorId: seedId("aff", "amelie"), holderName: "Amélie Tilleul" };
  const refundId = made(await proposeRefund(benoit, { meta: meta("a refund"), ...wanted }), "refundId");
  const chantal = await acting(context, "2026-11-18", { role: "SUPERVISOR", fund: "UCM", actor: "chantal" });
  done(await decideRefund(chantal, { meta: meta("refund agreed"), refundId, approved: true }));
  done(await sendRefunds(chantal, { meta: meta("refund sent") }));
}
