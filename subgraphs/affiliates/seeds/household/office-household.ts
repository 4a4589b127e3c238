import { sql } from "kysely";
import type { Context } from "../../../shared/plumbing/context.ts";
import { seedId } from "../../../shared/plumbing/seed-id.ts";
import { keepMember } from "../../services/household/keep-member.ts";
import { tellHousehold } from "../../services/household/tell-household.ts";

const luc = seedId("aff", "luc");
const leila = seedId("aff", "leila");

const family = [
  { relation: "SPOUSE", of: "hilde", startsOn: "1995-06-10" },
  { relation: "CHILD", of: "stijn", startsOn: "1999-02-14" },
] as const;

/** Who lives on the farm, and how Leila is reached and paid: an account that was confirmed, and one that waits. */
export async function seedHousehold(context: Context): Promise<void> {
  for (const { relation, of, startsOn } of family) {
    const { rows } = await sql<{ ssin: string; firstName: string; lastName: string; birthDate: string | null }>`
      select ssin, first_name as "firstName", last_name as "lastName", birth_date as "birthDate" from affiliate
      where id = ${seedId("aff", of)}`.execute(context.db);
    const [person] = rows;
    if (person) await keepMember(context, "REGISTER", { affiliateId: luc, relation, startsOn, ...person });
  }
  await tellHousehold(context, luc);
  await seedLeila(context);
}

async function seedLeila({ db, viewer }: Context): Promise<void> {
  const [paid, asked] = ["paid", "asked"].map((key) => seedId("bac", `leila ${key}`));
  await sql`
    insert into benefit_account (id, affiliate_id, fund, place, iban, asked_on, asked_side, asked_by)
    values (${paid}, ${leila}, 'SECUREX', 1, 'BE68539007547034', '2026-01-12', 'FUND', 'hanne'),
      (${asked}, ${leila}, 'SECUREX', 2, 'BE62510007547061', ${viewer.day}, 'FUND', 'hanne')`.execute(db);
  await sql`
    insert into benefit_account_act (account_id, affiliate_id, fund, act, acted_on, acted_side, acted_by, starts_on)
    values (${paid}, ${leila}, 'SECUREX', 'CONFIRMED', '2026-01-13', 'FUND', 'koen', '2026-01-16')`.execute(db);
  await sql`
    insert into channel_consent (id, affiliate_id, fund, place, channel, given, proof, source, recorded_on, recorded_by)
    values (${seedId("cns", "leila")}, ${leila}, 'SECUREX', 1, 'E_BOX', true, 'said by the person, signed in',
      'INSURED', '2026-01-12', 'leila')`.execute(db);
  await sql`
    insert into channel_preference (id, affiliate_id, fund, place, channel, source, recorded_on, recorded_by)
    values (${seedId("chp", "leila")}, ${leila}, 'SECUREX', 1, 'E_BOX', 'INSURED', '2026-01-12', 'leila')`.execute(db);
}
