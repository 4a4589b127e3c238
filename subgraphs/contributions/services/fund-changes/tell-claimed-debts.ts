import { sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";
import { tell } from "../../../shared/plumbing/facts.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { duesWhere } from "../../loaders/dues.ts";
import { debtIsCertainOn, hasClaimedDebt } from "../../rules/fund-changes/claimed-debt.ts";

interface Awaited {
  readonly id: string;
  readonly contributorId: string;
  readonly fund: string;
  readonly effectOn: Day;
}

/**
 * Tells of whoever changes fund that day whether claimed sums are unpaid, and no more: neither how much, nor of what.
 *
 * Who owes nothing is told on the day; a debt when the bank's files of the last days have come. Safe to run twice.
 */
export async function tellClaimedDebts({ db, viewer }: Pick<RequestScope, "db" | "viewer">): Promise<number> {
  const { rows } = await sql<Awaited>`
    select id, contributor_id as "contributorId", fund, effect_on as "effectOn" from awaited_fund_change
    where settled_on is null and effect_on <= ${viewer.day} order by id for update`.execute(db);
  const dues = await duesWhere(db, sql`d.contributor_id = any (${rows.map((row) => row.contributorId)})`);
  const known = rows.flatMap(({ id, contributorId, fund, effectOn }) => {
    const theirs = dues.filter((due) => due.contributorId === contributorId && due.fund === fund);
    const debt = hasClaimedDebt(theirs, effectOn);
    return debt && viewer.day < debtIsCertainOn(effectOn) ? [] : [{ id, affiliateId: contributorId, effectOn, debt }];
  });
  const facts = known.map(({ id, affiliateId, effectOn, debt }) => ({
    type: "ClaimedDebtKnown",
    subject: id,
    subjectVersion: 1,
    day: effectOn,
    content: { affiliateId, debt },
  }));
  await tell({ db }, "contributions", facts);
  await sql`
    update awaited_fund_change set settled_on = ${viewer.day}
    where id = any (${known.map(({ id }) => id)})`.execute(db);
  return known.length;
}
