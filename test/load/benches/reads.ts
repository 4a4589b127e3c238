import { sql } from "kysely";
import { affiliatesWhere, countAffiliates } from "../../../subgraphs/affiliates/loaders/affiliates.ts";
import type { AffiliatesContext } from "../../../subgraphs/affiliates/loaders/index.ts";
import type { CompaniesContext } from "../../../subgraphs/companies/loaders/index.ts";
import { balanceKey } from "../../../subgraphs/contributions/loaders/contributors.ts";
import { duesWhere } from "../../../subgraphs/contributions/loaders/dues.ts";
import type { ContributionsContext } from "../../../subgraphs/contributions/loaders/index.ts";
import { quarterKey } from "../../../subgraphs/contributions/loaders/settlements.ts";
import type { Context } from "../../../subgraphs/shared/plumbing/context.ts";

/** Whom the reads are about: twenty people of one fund, and the first of them. */
export interface Known {
  readonly ids: readonly string[];
  readonly numbers: readonly string[];
  readonly ssin: string;
  readonly fund: string;
}

/** A read of the house, and who does it. */
export interface Read {
  readonly name: string;
  readonly subgraph: "affiliates" | "contributions" | "companies";
  readonly as: "INSURED" | "CASE_HANDLER";
  /** Does it, and answers how many rows came. Conditions name the fund, so that both sides find the same. */
  readonly rows: (context: Context, known: Known) => Promise<number>;
}

/** What is common to every set of loaders that finds by key. */
interface Finding {
  loadMany(keys: readonly string[]): Promise<readonly (object | null)[]>;
}

const found = async (loader: Finding, keys: readonly string[]): Promise<number> =>
  (await loader.loadMany(keys)).flat().filter((row) => row !== null).length;

const affiliates = (context: Context): AffiliatesContext["loaders"] => (context as AffiliatesContext).loaders;
const companies = (context: Context): CompaniesContext["loaders"] => (context as CompaniesContext).loaders;
const contributions = (context: Context): ContributionsContext["loaders"] => (context as ContributionsContext).loaders;

const one = ({ ids }: Known): string[] => ids.slice(0, 1);

const ofFund = (fund: string) => sql`a.fund = ${fund}`;

const totals = async ({ db }: Context, { fund }: Known): Promise<number> => {
  const { rows } = await sql`select quarter, status, count(*)::int, sum(outstanding)::bigint from due_standing
    where fund = ${fund} group by quarter, status`.execute(db);
  return rows.length;
};

const ledgerTotals = async ({ db }: Context, { fund }: Known): Promise<number> => {
  const { rows } =
    await sql`select code, sum(amount)::bigint from ledger_entry where fund = ${fund} group by code`.execute(db);
  return rows.length;
};

/** The reads that a file, a list and a report are made of. */
export const reads: readonly Read[] = [
  {
    name: "one affiliate by id",
    subgraph: "affiliates",
    as: "INSURED",
    rows: (context, known) => found(affiliates(context).affiliateById, one(known)),
  },
  {
    name: "one affiliate by id",
    subgraph: "affiliates",
    as: "CASE_HANDLER",
    rows: (context, known) => found(affiliates(context).affiliateById, one(known)),
  },
  {
    name: "twenty affiliates by id",
    subgraph: "affiliates",
    as: "CASE_HANDLER",
    rows: (context, { ids }) => found(affiliates(context).affiliateById, ids),
  },
  {
    name: "affiliations of twenty",
    subgraph: "affiliates",
    as: "CASE_HANDLER",
    rows: (context, { ids }) => found(affiliates(context).affiliationsOfAffiliate, ids),
  },
  {
    name: "first page of the fund's affiliates, by name",
    subgraph: "affiliates",
    as: "CASE_HANDLER",
    rows: async ({ db }, { fund }) =>
      (await affiliatesWhere(db, ofFund(fund), sql`a.last_name, a.first_name, a.id`, 21)).length,
  },
  {
    name: "how many affiliates the fund has (aggregate)",
    subgraph: "affiliates",
    as: "CASE_HANDLER",
    rows: ({ db }, { fund }) => countAffiliates(db, { condition: ofFund(fund), match: null }),
  },
  {
    name: "mandates of twenty",
    subgraph: "companies",
    as: "CASE_HANDLER",
    rows: (context, { ids }) => found(companies(context).mandatesOfAffiliate, ids),
  },
  {
    name: "one person's dues",
    subgraph: "contributions",
    as: "INSURED",
    rows: (context, known) => found(contributions(context).duesOfContributor, one(known)),
  },
  {
    name: "dues of twenty",
    subgraph: "contributions",
    as: "CASE_HANDLER",
    rows: (context, { ids }) => found(contributions(context).duesOfContributor, ids),
  },
  {
    name: "balances of twenty",
    subgraph: "contributions",
    as: "CASE_HANDLER",
    rows: (context, { numbers }) =>
      found(
        contributions(context).balanceOn,
        numbers.map((number) => balanceKey(BigInt(number), "2026-11-20")),
      ),
  },
  {
    name: "settled quarters of twenty",
    subgraph: "contributions",
    as: "CASE_HANDLER",
    rows: (context, { ids }) =>
      found(
        contributions(context).claimsOfQuarter,
        ids.map((id) => quarterKey(id, "2026Q3")),
      ),
  },
  {
    name: "first page of the fund's dues, oldest first",
    subgraph: "contributions",
    as: "CASE_HANDLER",
    rows: async ({ db }, { fund }) => (await duesWhere(db, sql`d.fund = ${fund}`, sql`d.due_on, d.id`, 21)).length,
  },
  {
    name: "the fund's dues by quarter and state (aggregate)",
    subgraph: "contributions",
    as: "CASE_HANDLER",
    rows: totals,
  },
  {
    name: "the fund's ledger by code (aggregate)",
    subgraph: "contributions",
    as: "CASE_HANDLER",
    rows: ledgerTotals,
  },
];
