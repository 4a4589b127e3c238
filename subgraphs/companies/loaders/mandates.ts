import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy, oneBy } from "../../shared/plumbing/loader.ts";
import type { MandateRow } from "./rows.ts";

const columns = sql`
  'Mandate' as kind, m.id, m.version, m.company_id as "companyId", m.affiliate_id as "affiliateId",
  exists (select from contributor p where p.id = m.affiliate_id) as "affiliateSeen", m.holder_name as "holderName",
  m.holder_ssin as "holderSsin",
  m.role, m.paid, m.starts_on as "startsOn", m.ends_on as "endsOn", m.evidence`;

/** Mandates for which a condition holds, oldest first. */
export async function mandatesWhere(db: Kysely<unknown>, condition: RawBuilder<unknown>): Promise<MandateRow[]> {
  const found = await sql<MandateRow>`
    select ${columns} from mandate m where ${condition} order by m.starts_on, m.id`.execute(db);
  return found.rows;
}

export const mandateById = (db: Kysely<unknown>) =>
  oneBy<string, MandateRow>(
    ({ id }) => id,
    (ids) => mandatesWhere(db, sql`m.id = any (${ids})`),
  );

export const mandatesOfCompany = (db: Kysely<unknown>) =>
  manyBy<string, MandateRow>(
    ({ companyId }) => companyId,
    (ids) => mandatesWhere(db, sql`m.company_id = any (${ids})`),
  );

/** Only of people whose file the viewer may see: another fund's person is a name on a mandate, and no more. */
export const mandatesOfAffiliate = (db: Kysely<unknown>) =>
  manyBy<string, MandateRow>(
    ({ affiliateId }) => affiliateId ?? "",
    (ids) =>
      mandatesWhere(
        db,
        sql`m.affiliate_id = any (${ids}) and exists (select from contributor p where p.id = m.affiliate_id)`,
      ),
  );
