import { sql } from "kysely";
import type { Context } from "../../shared/plumbing/context.ts";
import type { BenefitsContext } from "../loaders/index.ts";
import { claimOfMarc } from "./demo-claim.ts";

/** From which accounts the funds of the demo office pay benefits: their numbers are made up, and no bank has them. */
const payingAccounts = {
  SECUREX: "BE08000000001313",
  PARTENA: "BE92000000002323",
  UCM: "BE79000000003333",
  GROUPS: "BE66000000004343",
  CNA: "BE53000000005353",
} as const;

/** Fills the empty tables with what the demo office needs to pay, and with a claim. */
export async function seedOffice(context: Context): Promise<void> {
  const rows = Object.entries(payingAccounts).map(([fund, iban]) => ({ fund, iban }));
  const { db } = context;
  await sql`
    insert into paying_account (fund, iban, bic, name, enterprise_number, town, country)
    select fund, iban, 'KREDBEBB', 'CAISSE ' || fund, '0409861127', 'Bruxelles', 'BE'
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as p (fund text, iban text)
    on conflict (fund) do nothing`.execute(db);
  await claimOfMarc(context as BenefitsContext);
}
