import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy, oneBy } from "../../shared/plumbing/loader.ts";
import type { Day } from "../../shared/values/calendar.ts";
import type { AffiliationOrigin } from "../rules/company-affiliation.ts";

/** A stretch in which a company is with a fund. */
export interface CompanyAffiliationRow {
  readonly companyId: string;
  readonly fundCode: string;
  readonly origin: AffiliationOrigin;
  readonly receivedOn: Day;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
  readonly legalPersonalityOn: Day;
  readonly noticeId: string | null;
}

/** Oldest first. */
export const affiliationsOfCompany = (db: Kysely<unknown>) =>
  manyBy<string, CompanyAffiliationRow>(
    ({ companyId }) => companyId,
    async (ids) => {
      const found = await sql<CompanyAffiliationRow>`
        select a.company_id as "companyId", a.fund as "fundCode", a.origin, a.received_on as "receivedOn",
          a.starts_on as "startsOn", a.ends_on as "endsOn", c.legal_personality_on as "legalPersonalityOn",
          a.notice_id as "noticeId"
        from company_affiliation a join company c on c.id = a.company_id
        where a.company_id = any (${ids}) order by a.company_id, a.starts_on`.execute(db);
      return found.rows;
    },
  );

/** A registered letter that tells a company to choose a fund. */
export interface FormalNoticeRow {
  readonly kind: "FormalNotice";
  readonly id: string;
  readonly version: number;
  readonly enterpriseNumber: string;
  readonly name: string;
  readonly legalForm: string;
  readonly legalPersonalityOn: Day;
  readonly language: string;
  readonly street: string;
  readonly postalCode: string;
  readonly municipality: string;
  readonly country: string;
  readonly postedOn: Day;
  readonly registeredItem: string;
  readonly dueOn: Day;
  readonly closedOn: Day | null;
  readonly companyId: string | null;
}

const columns = sql`
  'FormalNotice' as kind, n.id, n.version, n.enterprise_number as "enterpriseNumber", n.name,
  n.legal_form as "legalForm", n.legal_personality_on as "legalPersonalityOn", n.language, n.street,
  n.postal_code as "postalCode", n.municipality, n.country, n.posted_on as "postedOn",
  n.registered_item as "registeredItem", n.due_on as "dueOn", n.closed_on as "closedOn", n.company_id as "companyId"`;

/** Notices for which a condition holds, in an order, at most so many. */
export async function noticesWhere(
  db: Kysely<unknown>,
  condition: RawBuilder<unknown>,
  order: RawBuilder<unknown> = sql`n.due_on, n.id`,
  limit = 1_000,
): Promise<FormalNoticeRow[]> {
  const found = await sql<FormalNoticeRow>`
    select ${columns} from formal_notice n where ${condition} order by ${order} limit ${limit}`.execute(db);
  return found.rows;
}

/** How many notices there are for which a condition holds. */
export async function countNotices(db: Kysely<unknown>, condition: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from formal_notice n where ${condition}`.execute(db);
  return rows[0]?.count ?? 0;
}

export const noticeById = (db: Kysely<unknown>) =>
  oneBy<string, FormalNoticeRow>(
    ({ id }) => id,
    (ids) => noticesWhere(db, sql`n.id = any (${ids})`),
  );
