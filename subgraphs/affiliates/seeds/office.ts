import { sql } from "kysely";
import type { Context } from "../../shared/plumbing/context.ts";
import type { DemoPersona } from "../../shared/plumbing/plan.ts";
import { seedId } from "../../shared/plumbing/seed-id.ts";
import { nationalNumberOf } from "../../shared/values/national-number.ts";
import { tellAffiliates } from "../services/tell-affiliate.ts";
import { seedAffiliationRequests } from "./affiliation-requests/demo-affiliation-requests.ts";
import { tellOfficeClocks } from "./clocks.ts";
import { seedContact } from "./contact/office-contact.ts";
import type { DemoPerson } from "./demo-person.ts";
import { seedHousehold } from "./household/office-household.ts";
import { people } from "./people.ts";

const funds = [
  { code: "CNA", name: "Caisse nationale auxiliaire", auxiliary: true },
  { code: "GROUPS", name: "Groupe S", auxiliary: false },
  { code: "PARTENA", name: "Partena", auxiliary: false },
  { code: "SECUREX", name: "Securex Integrity", auxiliary: false },
  { code: "UCM", name: "UCM", auxiliary: false },
].map((fund) => ({ ...fund, id: `fund_${fund.code.toLowerCase()}` }));

const numberOf = ({ born: [day, serial] }: DemoPerson): string => nationalNumberOf(day, serial);

/** Who may be tried as, with the story that each is there to show. */
export const demoPeople: readonly DemoPersona[] = people.map((person) => ({
  role: "INSURED",
  key: person.key,
  name: person.name.join(" "),
  story: person.story,
  fund: person.fund,
  ssin: numberOf(person),
}));

const affiliates = people.map((person) => ({
  id: seedId("aff", person.key),
  ssin: numberOf(person),
  first_name: person.name[0],
  last_name: person.name[1],
  birth_date: person.born[0],
  language: person.language,
  fund: person.fund,
  street: "Rue de l’Exemple 1",
  postal_code: person.home[0],
  municipality: person.home[1],
}));

const affiliations = people.flatMap((person) =>
  person.career.map((stretch, i) => ({
    id: seedId("afl", `${person.key} ${i}`),
    affiliate_id: seedId("aff", person.key),
    fund: stretch.fund ?? person.fund,
    category: stretch.as,
    capacity: stretch.capacity ?? "SELF_EMPLOYED",
    starts_on: stretch.from,
    ends_on: stretch.until ?? null,
    end_reason: stretch.because ?? null,
    helped_affiliate_id: stretch.helping ? seedId("aff", stretch.helping) : null,
  })),
);

const memberships = people.map(({ key, healthFund, career }) => ({
  affiliate_id: seedId("aff", key),
  health_fund: healthFund,
  starts_on: career[0]?.from,
}));

/** Fills the affiliates' tables with the demo office, and tells the others of it. */
export async function seed(context: Context): Promise<void> {
  const fill = async (table: string, rows: readonly object[]): Promise<void> => {
    const columns = sql.join(Object.keys(rows[0] ?? {}).map((name) => sql.id(name)));
    const row = sql.id("affiliates", table);
    await sql`insert into ${sql.table(table)} (${columns})
      select ${columns} from jsonb_populate_recordset(null::${row}, ${JSON.stringify(rows)}::jsonb)
    `.execute(context.db);
  };
  await fill("fund", funds);
  await fill("affiliate", affiliates);
  await fill("affiliation", affiliations);
  await fill("health_fund_membership", memberships);
  await tellAffiliates(
    context,
    affiliates.map(({ id }) => id),
  );
  await seedContact(context);
  await seedHousehold(context);
  await seedAffiliationRequests(context);
  await tellOfficeClocks(context);
}
