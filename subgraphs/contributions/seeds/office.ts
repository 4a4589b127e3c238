import { sql } from "kysely";
import type { Context } from "../../shared/plumbing/context.ts";
import { seedId } from "../../shared/plumbing/seed-id.ts";
import { addQuarters, type Day, firstDay, type Quarter, quartersFrom } from "../../shared/values/calendar.ts";
import { fundNames } from "../../shared/values/institutions.ts";
import type { ContributionsContext } from "../loaders/index.ts";
import { recoveryPolicy } from "../rules/recovery/recovery-policy.ts";
import { issueDuesOf } from "../services/issue-dues.ts";
import { openAccounts } from "../services/open-accounts.ts";
import { tellReceipts } from "../services/tell-receipts.ts";
import { type QuarterOf, tellSettlements } from "../services/tell-settlements.ts";
import { billByRuns } from "./bill-by-runs.ts";
import { billCompanyYear, chargeDemoCompanies } from "./companies.ts";
import { demoIncomes } from "./incomes.ts";
import { takeInPayments } from "./payments.ts";
import { fundIbans } from "./statements.ts";
import { acting } from "./stories/acting.ts";
import { collection } from "./stories/collected.ts";
import { exemption } from "./stories/exempted.ts";
import { waivedSurcharge } from "./stories/let-off.ts";
import { brokenPlan, keptPlan } from "./stories/payment-plans.ts";
import { refund, regularisations } from "./stories/regularised.ts";

const FIRST: Quarter = "2024Q1";
const LAST: Quarter = "2026Q4";

/** Quarters that the law lets off for a birth: the office that the demo shows has seen to it, and claims nothing. */
const freeQuarters: Readonly<Record<string, readonly Quarter[]>> = {
  [seedId("aff", "leila")]: ["2026Q2", "2026Q3"],
};

/** On which days it was certified what was received in the years before: the first business day from 1 February. */
const CERTIFIED: readonly Day[] = ["2025-02-03", "2026-02-02"];

/** On which days the files of the bank are handed in. */
const IMPORTS: readonly Day[] = ["2026-07-01", "2026-10-01", "2026-11-17"];

/**
 * Fills the contributions' tables with the demo office: incomes, accounts, dues by the real rules, and what the bank
 * booked, read from files as a bank writes them. Each is written down on the day on which it would have been.
 *
 * Companies are billed their years, and some pay late or not at all. The last quarter is billed by a run at each fund,
 * and announced: its notices wait in the outbox. In between, the stories of those who asked for something are lived
 * through by the real services.
 *
 * Nobody of Partena has a due, for its fee is not known, and nothing is guessed. The incomes of 2022 are not known: by
 * the law those of 2021 serve for 2025 as well.
 */
export async function seed(bare: Context): Promise<void> {
  const context = bare as ContributionsContext;
  await noteIncomes(context);
  const people = await allContributors(context);
  await openAccounts(context, people);
  await openBankAccounts(context);
  await writePolicies(context);
  const ids = people.filter(({ kind }) => kind === "PERSON").map(({ contributorId }) => contributorId);
  for (const quarter of quartersFrom(FIRST, addQuarters(LAST, -1))) {
    const claimed = ids.filter((id) => !freeQuarters[id]?.includes(quarter));
    await issueDuesOf(await acting(context, firstDay(quarter)), claimed, quarter);
  }
  for (const year of [2024, 2025]) await billCompanyYear(context, year, Object.keys(fundIbans));
  await takeIn(context, 0);
  await chargeDemoCompanies(context, "2026-07-12");
  for (const story of [brokenPlan, waivedSurcharge, regularisations, exemption]) await story(context);
  await billByRuns(await acting(context, firstDay(LAST)), LAST, Object.keys(fundIbans));
  await takeIn(context, 1);
  await billCompanyYear(context, 2026, Object.keys(fundIbans));
  await keptPlan(context);
  await takeIn(context, 2);
  for (const story of [refund, collection]) await story(context);
  await chargeDemoCompanies(context, "2026-10-12");
  for (const day of CERTIFIED) await tellReceipts(await acting(context, day), "demo");
  await tellSettlements(await acting(context, context.viewer.day), await allQuarters(context));
}

/** Hands in, at each fund, the file about the days since the last one. */
async function takeIn(context: ContributionsContext, place: number): Promise<void> {
  const [from = "2000-01-01", before = ""] = [IMPORTS[place - 1], IMPORTS[place]];
  const handedIn = await acting(context, before);
  for (const fund of Object.keys(fundIbans)) await takeInPayments(handedIn, { fund, from, before });
}

async function noteIncomes({ db }: ContributionsContext): Promise<void> {
  const rows = demoIncomes.map(({ key, amount, ...rest }) => ({
    ...rest,
    id: seedId("aff", key),
    amount: String(amount),
  }));
  await sql`insert into reference_income (affiliate_id, year, assessment_id, amount, quarters, known_on)
    select id, year, year || '-1', amount, 4, "knownOn" from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as i (id text, year int, amount bigint, "knownOn" date)`.execute(db);
}

type Known = { readonly contributorId: string; readonly fund: string; readonly kind: string };

async function allContributors({ db }: ContributionsContext): Promise<Known[]> {
  const { rows } = await sql<Known>`
    select id as "contributorId", fund, kind from contributor where fund is not null order by id`.execute(db);
  return rows;
}

async function allQuarters({ db }: ContributionsContext): Promise<QuarterOf[]> {
  const { rows } = await sql<QuarterOf>`
    select contributor_id as "contributorId", quarter from due order by contributor_id, quarter`.execute(db);
  return rows;
}

/** Each fund's own line, that of nobody's word: the five charters promise the same steps, and name no days or sums. */
async function writePolicies({ db }: ContributionsContext): Promise<void> {
  const { from, value, source } = recoveryPolicy.on("2018-01-01");
  const { graceDays, leastClaim, attempts, monthsBeforeLetter, byItself, daysBetween, daysToAct, monthsAtRisk } = value;
  await sql`
    insert into recovery_policy (fund, from_day, grace_days, least_claim, attempts, months_before_letter, by_itself,
      days_between, days_to_act, months_at_risk, article, confidence)
    select fund, ${from}, ${graceDays}, ${leastClaim}, ${attempts}, ${monthsBeforeLetter}, ${byItself}, ${daysBetween},
      ${daysToAct}, ${monthsAtRisk}, ${source.article}, ${source.confidence}
    from unnest(${Object.keys(fundNames)}::text[]) as f (fund)`.execute(db);
}

async function openBankAccounts({ db }: ContributionsContext): Promise<void> {
  const rows = Object.entries(fundIbans).map(([fund, iban]) => ({ fund, iban }));
  await sql`insert into bank_account (iban, fund) select iban, fund
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as b (iban text, fund text)`.execute(db);
  await sql`
    insert into fund_at_bank (fund, iban, bic, name, enterprise_number, creditor_identifier, street, building,
      post_code, town, country)
    select fund, iban, 'KREDBEBB', 'CAISSE ' || fund, '0409861127', 'BE57ZZZ0409861127', 'Rue de la Demonstration', '1',
      '1000', 'Bruxelles', 'BE' from bank_account`.execute(db);
}
