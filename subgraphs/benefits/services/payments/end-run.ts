import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { versionConflict, write } from "../../../shared/plumbing/write.ts";
import { creditTransfers } from "../../../shared/values/credit-transfers.ts";
import { bankReference, type FundParty } from "../../../shared/values/pain.ts";
import { painText } from "../../formats/pain-text.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import type { PaymentLineRow } from "../../loaders/payments/lines.ts";
import { type PaymentRunRow, runsWhere } from "../../loaders/payments/payments.ts";
import { tellNext } from "../claims/keep-claim.ts";
import { tellPaymentClocks } from "../claims/tell-payment-clock.ts";
import { notFound } from "../refuse.ts";
import { markPaid } from "./mark-paid.ts";
import { linesToSend, outdatedBy } from "./outdated.ts";
import { runFault } from "./prepare-run.ts";
import { postWithheld } from "./withhold.ts";

/** Which run. */
export interface RunNamed {
  readonly meta: WriteMetaInput;
  readonly runId: string;
}

/**
 * Releases a run, as a second person: the file for the bank is made once and kept, and the claims of which all is given
 * to the bank are paid. A run in which a decision was revised since is not released. A payment goes to the account that
 * is told by then, whichever was known when it was drawn up.
 */
export const releasePaymentRun = (context: BenefitsContext, asked: RunNamed) =>
  write(context, "releasePaymentRun", asked, async () => {
    const run = await holdRun(context, asked);
    if ("errors" in run) return run;
    if (run.proposedBy === context.viewer.actor) return runFault("runId", "SAME_PERSON");
    const payer = await payerOf(context, run.fund);
    if (!payer) return runFault("runId", "NO_PAYING_ACCOUNT");
    const lines = await linesToSend(context, run);
    const outdated = await outdatedBy(context, run, lines);
    if (outdated) return runFault("runId", outdated);
    const references = await referencesOf(context, lines);
    const transfers = lines
      .filter(({ amount }) => amount > 0n)
      .map((line) => ({
        ...line,
        endToEndId: bankReference(line.id),
        address: null,
        communication: references.get(line.garnishmentId ?? "") ?? textOf(line),
      }));
    const file = { messageId: bankReference(run.id), madeOn: context.viewer.day, fund: payer };
    const content = painText(creditTransfers(file, run.executeOn, transfers));
    const sha256 = createHash("sha256").update(content).digest("hex");
    await endRun(context, run, "RELEASED", { content, sha256 });
    await sql`update payment_line set sent_on = ${run.executeOn} where run_id = ${run.id}`.execute(context.db);
    await postWithheld(context, lines);
    await markPaid(context, lines);
    await tellPaymentClocks(context, [...new Set(lines.map(({ decisionId }) => decisionId))]);
    return { runId: run.id, withoutAccount: [], more: false, errors: [] };
  });

/** Cancels a run that was not released: what stands in it may be paid by another. */
export const cancelPaymentRun = (context: BenefitsContext, asked: RunNamed) =>
  write(context, "cancelPaymentRun", asked, async () => {
    const run = await holdRun(context, asked);
    if ("errors" in run) return run;
    await endRun(context, run, "CANCELLED");
    await sql`update payment_line set cancelled = true where run_id = ${run.id}`.execute(context.db);
    return { runId: run.id, withoutAccount: [], more: false, errors: [] };
  });

const textOf = ({ claimId, from, until, interestOf }: PaymentLineRow): string =>
  `${interestOf ? "INTEREST " : ""}${bankReference(claimId)} ${from} ${until}`;

/** Under which reference each creditor takes what is seized. */
async function referencesOf({ loaders }: BenefitsContext, lines: readonly PaymentLineRow[]) {
  const ids = [...new Set(lines.flatMap(({ garnishmentId }) => garnishmentId ?? []))];
  const found = await loaders.garnishmentById.loadMany(ids);
  return new Map(found.flatMap((one) => (one && !(one instanceof Error) ? [[one.id, one.reference] as const] : [])));
}

async function holdRun({ db, viewer }: BenefitsContext, { runId, meta }: RunNamed) {
  await sql`select from payment_run where id = ${runId} for update`.execute(db);
  const [run] = await runsWhere(db, sql`r.id = ${runId} and r.fund = ${viewer.fund}`);
  if (!run) return { errors: [notFound("runId", runId)] };
  const stale = versionConflict(meta, run.version);
  if (stale.length > 0) return { errors: stale };
  return run.state === "PROPOSED" ? run : runFault("runId", "WRONG_STATE");
}

async function endRun(
  { db, viewer }: BenefitsContext,
  { id, fund, executeOn, payments }: PaymentRunRow,
  state: "RELEASED" | "CANCELLED",
  file: { readonly content: string; readonly sha256: string } | null = null,
): Promise<void> {
  await sql`
    update payment_run set state = ${state}, ended_by = ${viewer.actor}, ended_on = ${viewer.day},
      content = ${file?.content ?? null}, sha256 = ${file?.sha256 ?? null}, version = version + 1
    where id = ${id}`.execute(db);
  const content = { fund, state, executeOn, payments };
  await tellNext({ db, viewer }, { type: "BenefitPaymentRunChanged", subject: id, content });
}

/** The fund as the bank knows it that pays its benefits; nothing where nobody has noted it yet. */
async function payerOf({ db }: BenefitsContext, fund: string): Promise<FundParty | null> {
  const { rows } = await sql<FundParty>`
    select name, iban, bic, enterprise_number as "enterpriseNumber",
      jsonb_build_object('town', town, 'country', country) as address
    from paying_account where fund = ${fund}`.execute(db);
  return rows[0] ?? null;
}
