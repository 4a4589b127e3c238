import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy, oneBy } from "../../shared/plumbing/loader.ts";
import type { Day } from "../../shared/values/calendar.ts";
import type { Cents } from "../../shared/values/money.ts";

/** Annual accounts, as they were filed. */
export interface BalanceSheetRow {
  readonly kind: "BalanceSheet";
  readonly id: string;
  readonly companyId: string;
  readonly yearStartsOn: Day;
  readonly yearEndsOn: Day;
  readonly balanceTotal: Cents;
  readonly filedOn: Day;
  readonly source: "NATIONAL_BANK" | "COMPANY";
  readonly reference: string;
  readonly receivedOn: Day;
  readonly correctsId: string | null;
  readonly correctedById: string | null;
}

/** The accounts for which a condition holds; of a company, the newest year first. */
export async function balanceSheetsWhere(
  db: Kysely<unknown>,
  condition: RawBuilder<unknown>,
): Promise<BalanceSheetRow[]> {
  const found = await sql<BalanceSheetRow>`
    select 'BalanceSheet' as kind, b.id, b.company_id as "companyId", b.year_starts_on as "yearStartsOn",
      b.year_ends_on as "yearEndsOn", b.balance_total as "balanceTotal", b.filed_on as "filedOn", b.source, b.reference,
      b.received_on as "receivedOn", b.corrects as "correctsId", n.id as "correctedById"
    from balance_sheet b left join balance_sheet n on n.corrects = b.id
    where ${condition} order by b.company_id, b.year_ends_on desc, b.received_on desc, b.id desc`.execute(db);
  return found.rows;
}

export const balanceSheetById = (db: Kysely<unknown>) =>
  oneBy<string, BalanceSheetRow>(
    ({ id }) => id,
    (ids) => balanceSheetsWhere(db, sql`b.id = any (${ids})`),
  );

export const balanceSheetsOfCompany = (db: Kysely<unknown>) =>
  manyBy<string, BalanceSheetRow>(
    ({ companyId }) => companyId,
    (ids) => balanceSheetsWhere(db, sql`b.company_id = any (${ids})`),
  );

/** A certificate that a company did nothing in a year. */
export interface DormancyCertificateRow {
  readonly kind: "DormancyCertificate";
  readonly id: string;
  readonly companyId: string;
  readonly year: number;
  readonly issuedOn: Day;
  readonly reference: string;
  readonly receivedOn: Day;
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** The certificates for which a condition holds, oldest first. */
export async function dormancyCertificatesWhere(
  db: Kysely<unknown>,
  condition: RawBuilder<unknown>,
): Promise<DormancyCertificateRow[]> {
  const found = await sql<DormancyCertificateRow>`
    select 'DormancyCertificate' as kind, d.id, d.company_id as "companyId", d.year, d.issued_on as "issuedOn",
      d.reference, d.received_on as "receivedOn", d.file_name as "fileName", d.sha256, octet_length(d.file) as bytes
    from dormancy_certificate d where ${condition} order by d.company_id, d.year, d.id`.execute(db);
  return found.rows;
}

export const dormancyCertificateById = (db: Kysely<unknown>) =>
  oneBy<string, DormancyCertificateRow>(
    ({ id }) => id,
    (ids) => dormancyCertificatesWhere(db, sql`d.id = any (${ids})`),
  );

export const dormancyCertificatesOfCompany = (db: Kysely<unknown>) =>
  manyBy<string, DormancyCertificateRow>(
    ({ companyId }) => companyId,
    (ids) => dormancyCertificatesWhere(db, sql`d.company_id = any (${ids})`),
  );

/** The career of somebody who holds a mandate; no row where none was ever told. */
export interface KnownCareerRow {
  readonly affiliateId: string;
  readonly periods: readonly { readonly startsOn: Day; readonly endsOn: Day | null }[];
}

export const careerOfAffiliate = (db: Kysely<unknown>) =>
  oneBy<string, KnownCareerRow>(
    ({ affiliateId }) => affiliateId,
    async (ids) => {
      const found = await sql<KnownCareerRow>`
        select o.affiliate_id as "affiliateId", coalesce(jsonb_agg(
          jsonb_build_object('startsOn', k.starts_on, 'endsOn', k.ends_on) order by k.starts_on)
          filter (where k.id is not null), '[]') as periods
        from known_career_of o left join known_career k on k.affiliate_id = o.affiliate_id
        where o.affiliate_id = any (${ids}) group by o.affiliate_id`.execute(db);
      return found.rows;
    },
  );
