import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy } from "../../../shared/plumbing/loader.ts";
import type { Day, Quarter } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";

type Db = Kysely<unknown>;

/** A surcharge that stands: on which due it bears, and what of it was let off and paid. */
export interface SurchargeRow {
  readonly dueId: string;
  readonly baseDueId: string;
  readonly contributorId: string;
  readonly fund: string;
  readonly accountNumber: bigint;
  readonly quarter: Quarter;
  readonly category: string;
  readonly rule: "LATE_PAYMENT" | "UNJUSTIFIED_REDUCTION";
  readonly kind: "QUARTERLY" | "YEAR_END" | "MONTHLY";
  readonly fallsOn: Day;
  readonly unpaid: Cents;
  readonly amount: Cents;
  readonly waived: Cents;
  readonly paid: Cents;
  readonly outstanding: Cents;
}

/** Surcharges that stand for which a condition holds, the earliest first. */
export async function surchargesWhere(db: Db, condition: RawBuilder<unknown>): Promise<SurchargeRow[]> {
  const { rows } = await sql<SurchargeRow>`
    select s.due_id as "dueId", s.base_due_id as "baseDueId", s.contributor_id as "contributorId", s.fund,
      d.account_number as "accountNumber", d.quarter, d.category, s.rule, s.kind, s.falls_on as "fallsOn", s.unpaid,
      d.amount, (-d.lowered)::bigint as waived, d.paid, d.outstanding
    from surcharge_standing s join due_standing d on d.id = s.due_id
    where ${condition} order by s.falls_on, s.kind, s.due_id`.execute(db);
  return rows;
}

/** Those that bear on a due. */
export const surchargesOfDue = (db: Db) =>
  manyBy<string, SurchargeRow>(
    ({ baseDueId }) => baseDueId,
    (ids) => surchargesWhere(db, sql`s.base_due_id = any (${ids})`),
  );

/** All of somebody. */
export const surchargesOfContributor = (db: Db) =>
  manyBy<string, SurchargeRow>(
    ({ contributorId }) => contributorId,
    (ids) => surchargesWhere(db, sql`s.contributor_id = any (${ids})`),
  );
