import { sql } from "kysely";
import type { Context } from "../../shared/plumbing/context.ts";
import type { HeardFact, Hearing } from "../../shared/plumbing/hear.ts";
import { tellCompanies } from "./tell-companies.ts";

/**
 * Links mandates that were known by a number alone to the file that the holder has now, and tells their companies.
 *
 * Whose file it is stays hidden from staff who may not see it: the table of people tells them.
 */
async function link(context: Context, facts: readonly HeardFact[]): Promise<void> {
  const { db } = context;
  const { rows } = await sql<{ companyId: string }>`
    update mandate m set affiliate_id = c.id, holder_ssin = null, version = m.version + 1
    from contributor c
    where c.id = any (${facts.map(({ subject }) => subject)}) and c.kind = 'PERSON'
      and (m.holder_ssin = c.ssin or m.holder_ssin = any (c.former_ssins))
    returning m.company_id as "companyId"`.execute(db);
  const companies = [...new Set(rows.map(({ companyId }) => companyId))];
  if (companies.length === 0) return;
  await sql`update company set version = version + 1 where id = any (${companies})`.execute(db);
  await tellCompanies(context, companies);
}

/** Who has a file, as the affiliates tell it; heard after it was kept whose row is whose. */
export const linkHolders: Hearing = { type: "ContributorKnown", keep: link };
