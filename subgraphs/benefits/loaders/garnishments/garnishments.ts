import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy, oneBy } from "../../../shared/plumbing/loader.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import type { Creditor } from "../../rules/payments/seizable.ts";

type Db = Kysely<unknown>;

/** A creditor who takes a part of what somebody is paid. */
export interface GarnishmentRow {
  readonly id: string;
  readonly version: number;
  readonly affiliateId: string;
  readonly fund: string;
  readonly kind: Creditor;
  readonly creditor: string;
  readonly iban: string;
  /** Under which the creditor, or the bailiff, knows the payment. */
  readonly reference: string;
  readonly noticedOn: Day;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
  /** What is owed in all, and each month; absent where there is no such bound. */
  readonly owed: Cents | null;
  readonly monthly: Cents | null;
  readonly children: number;
  /** What stands in a run or was sent, and did not fail; and that with what failed and is to be paid again. */
  readonly paid: Cents;
  readonly taken: Cents;
  /** Whether the bank refused the account that is noted now. */
  readonly refused: boolean;
}

/** Garnishments for which a condition holds, in the order of notice. */
export async function garnishmentsWhere(db: Db, condition: RawBuilder<unknown>): Promise<GarnishmentRow[]> {
  const { rows } = await sql<GarnishmentRow>`
    select g.id, g.version, g.affiliate_id as "affiliateId", g.fund, g.kind, g.creditor, g.iban, g.reference,
      g.noticed_on as "noticedOn", g.starts_on as "startsOn", g.ends_on as "endsOn", g.owed, g.monthly, g.children,
      coalesce(t.paid, 0)::bigint as paid, coalesce(t.taken, 0)::bigint as taken, coalesce(t.refused, false) as refused
    from garnishment g left join lateral (
      select sum(l.amount) filter (where l.failed_on is null) as paid,
        sum(l.amount) filter (where r.id is null) as taken, bool_or(l.account_refused and l.iban = g.iban) as refused
      from payment_line l left join payment_line r on r.repeats = l.id and not r.cancelled
      where l.garnishment_id = g.id and not l.cancelled) t on true
    where ${condition} order by g.noticed_on, g.id`.execute(db);
  return rows;
}

export const garnishmentById = (db: Db) =>
  oneBy<string, GarnishmentRow>(
    ({ id }) => id,
    (ids) => garnishmentsWhere(db, sql`g.id = any (${ids})`),
  );

export const garnishmentsOfAffiliate = (db: Db) =>
  manyBy<string, GarnishmentRow>(
    ({ affiliateId }) => affiliateId,
    (ids) => garnishmentsWhere(db, sql`g.affiliate_id = any (${ids})`),
  );

/** A document that proves a garnishment. */
export interface GarnishmentEvidenceRow {
  readonly garnishmentId: string;
  readonly id: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly attachedOn: Day;
}

export const evidenceOfGarnishment = (db: Db) =>
  manyBy<string, GarnishmentEvidenceRow>(
    ({ garnishmentId }) => garnishmentId,
    async (ids) => {
      const { rows } = await sql<GarnishmentEvidenceRow>`
        select id, garnishment_id as "garnishmentId", file_name as "fileName", media_type as "mediaType", bytes as size,
          sha256, attached_on as "attachedOn"
        from garnishment_evidence where garnishment_id = any (${ids}) order by id`.execute(db);
      return rows;
    },
  );

/** What a creditor took of a month, as a run reckoned it: amounts of the working as texts. */
export interface SeizureRow {
  readonly id: string;
  readonly garnishmentId: string;
  readonly month: Day;
  readonly amount: Cents;
  readonly calculation: object;
}

export const seizureById = (db: Db) =>
  oneBy<string, SeizureRow>(
    ({ id }) => id,
    async (ids) => {
      const { rows } = await sql<SeizureRow>`
        select id, garnishment_id as "garnishmentId", month, amount, calculation
        from seizure where id = any (${ids})`.execute(db);
      return rows;
    },
  );
