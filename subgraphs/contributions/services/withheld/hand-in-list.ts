import { createHash } from "node:crypto";
import { sql } from "kysely";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { write } from "../../../shared/plumbing/write.ts";
import { fundNames } from "../../../shared/values/institutions.ts";
import { paymentsWhere } from "../../loaders/bank.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { withheldListsWhere } from "../../loaders/withheld.ts";
import { totalOf, type WithheldTold, withheldFaults } from "../../rules/withheld/withheld-sums.ts";
import { asRows } from "../book.ts";
import { notFound, refused } from "../refused.ts";

/** A list of INASTI: of what fund, under which reference, and to which payment it belongs where that is known. */
interface HandedIn {
  readonly meta: WriteMetaInput;
  readonly fund: string;
  readonly reference: string;
  readonly paymentId?: string | null;
  readonly sums: readonly WithheldTold[];
}

/** For what INASTI asks where it hands lists in. */
export const WITHHELD_PURPOSE = "WITHHELD_SUMS";

/**
 * Takes in a list of sums that clients withheld, from INASTI or from staff who got it. The house carries it out soon
 * after. The same list again is the same list; another under its reference is refused.
 */
export const handInWithheldSums = (context: ContributionsContext, list: HandedIn) =>
  write(context, "handInWithheldSums", list, async () => {
    const { db, viewer } = context;
    if (!mayHandIn(context, list)) return { errors: [notFound("fund", list.fund)] };
    const reference = list.reference.trim();
    const errors = [...lengthFaults(reference), ...faultsOf(context, list), ...(await paymentFaults(context, list))];
    if (errors.length > 0) return { errors };
    const contentHash = createHash("sha256").update(asRows(list.sums)).digest("hex");
    const id = newId("whl");
    const { rows } = await sql`
      insert into withheld_list (id, fund, reference, content_hash, total, handed_in_by, handed_in_on, payment_id,
        actor)
      values (${id}, ${list.fund}, ${reference}, ${contentHash}, ${totalOf(list.sums)},
        ${viewer.role === "INASTI" ? "INASTI" : "FUND"}, ${viewer.day}, ${list.paymentId ?? null}, ${viewer.actor})
      on conflict do nothing returning id`.execute(db);
    if (rows.length === 0) return sameAsBefore(context, list, contentHash);
    const sums = list.sums.map((one, place) => ({ ...one, place, id: newId("whs") }));
    await sql`
      insert into withheld_sum (id, list_id, fund, place, ssin, enterprise_number, amount, share, credited_on)
      select s.id, ${id}, ${list.fund}, s.place, s.ssin, s."enterpriseNumber", s.amount, s.share, s."creditedOn"
      from jsonb_to_recordset(${asRows(sums)}::jsonb) as s (id text, place int, ssin text, "enterpriseNumber" text,
        amount bigint, share int, "creditedOn" date)`.execute(db);
    await sql`select facts.wake_listeners()`.execute(db);
    return { listId: id, errors: [] };
  });

/** INASTI for any fund, saying why it asks; staff for their own. */
function mayHandIn({ viewer }: ContributionsContext, { fund }: HandedIn): boolean {
  if (viewer.role === "INASTI") return viewer.purpose === WITHHELD_PURPOSE && Object.hasOwn(fundNames, fund);
  return viewer.fund === fund;
}

function lengthFaults({ length }: string): Refused[] {
  const reason = length < 6 ? "TOO_SHORT" : length > 100 ? "TOO_LONG" : null;
  return reason ? [refused("ValidationError", "reference", { reason })] : [];
}

const faultsOf = ({ viewer }: ContributionsContext, { sums }: HandedIn): Refused[] =>
  withheldFaults(sums, viewer.day).map(([field, reason]) => refused("ValidationError", field, { reason }));

/** Staff may say which payment it belongs to: whole, in suspense, and of the same amount. INASTI sees none. */
async function paymentFaults({ db, viewer }: ContributionsContext, list: HandedIn): Promise<Refused[]> {
  if (!list.paymentId) return [];
  if (viewer.role === "INASTI") return [refused("ValidationError", "paymentId", { reason: "NOT_YOURS" })];
  const [payment] = await paymentsWhere(db, sql`p.id = ${list.paymentId}`);
  if (!payment) return [notFound("paymentId", list.paymentId)];
  if (payment.held !== payment.amount || payment.amount <= 0n)
    return [refused("PaymentNotInSuspenseError", "paymentId", { paymentId: payment.id })];
  if (totalOf(list.sums) !== payment.amount) return [refused("ValidationError", "sums", { reason: "SUM_DIFFERS" })];
  const late = list.sums.findIndex(({ creditedOn }) => creditedOn > payment.bookedOn);
  return late < 0 ? [] : [refused("ValidationError", `sums.${late}.creditedOn`, { reason: "AFTER_THE_PAYMENT" })];
}

/** The same list was there before, and staff may add to which payment it belongs; or the reference is another’s. */
async function sameAsBefore({ db }: ContributionsContext, list: HandedIn, contentHash: string) {
  const { fund, reference, paymentId = null } = list;
  const [before] = await withheldListsWhere(db, sql`l.fund = ${fund} and l.reference = ${reference.trim()}`);
  const isSame = before?.contentHash === contentHash;
  const fits = !paymentId || !before?.paymentId || before.paymentId === paymentId;
  if (!before || !isSame || !fits) {
    const field = before && isSame ? "paymentId" : before ? "reference" : "paymentId";
    return { errors: [refused("ValidationError", field, { reason: "ALREADY_SO" })] };
  }
  if (paymentId && !before.paymentId) {
    await sql`update withheld_list set payment_id = ${paymentId} where id = ${before.id}`.execute(db);
    await sql`select facts.wake_listeners()`.execute(db);
  }
  return { listId: before.id, errors: [] };
}
