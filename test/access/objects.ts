import { sql } from "kysely";
import { companies } from "../../subgraphs/companies/seeds/companies.ts";
import { careerQuarterId, careerYearId, companyYearId } from "../../subgraphs/shared/plumbing/ids.ts";
import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import type { Stage } from "./cast.ts";
import { ofClaims } from "./claims.ts";
import { ofJoining } from "./joining.ts";

const person = (whose: string): string => seedId("aff", whose);
const company = (whose: string): string => seedId("com", whose);
const contributor = (whose: string): string => (companies.some(({ key }) => key === whose) ? company : person)(whose);

/** One kind of entity: where it stands, how one comes to it, and what shows that one did. */
export interface Entity {
  readonly type: string;
  readonly subgraph: string;
  /** A field that every role has to whom the type is open. */
  readonly witness: string;
  /** A question for one of it by id, where there is such a question. */
  readonly find?: string;
  /** A list in which it would stand, where there is one. */
  readonly list?: string;
  /** Whether `node` knows it. */
  readonly node: boolean;
  /** Somebody's id of that kind: known, or looked up in the subgraph's tables. */
  readonly id: (whose: string) => string | { readonly sql: string };
}

const ofContributor = (table: string) => (whose: string) => ({
  sql: `select id from ${table} where contributor_id = '${person(whose)}' order by id limit 1`,
});

/** Every kind of entity, once for each subgraph that resolves it. */
export const entities: readonly Entity[] = [
  {
    type: "Affiliate",
    subgraph: "affiliates",
    witness: "id",
    find: "affiliate(id: $id)",
    list: "affiliates",
    node: true,
    id: person,
  },
  {
    type: "Affiliation",
    subgraph: "affiliates",
    witness: "category",
    node: true,
    id: (whose) => ({
      sql: `select id from affiliation where affiliate_id = '${person(whose)}' order by starts_on limit 1`,
    }),
  },
  {
    type: "CareerQuarter",
    subgraph: "affiliates",
    witness: "category",
    node: false,
    id: (whose) => careerQuarterId(person(whose), "2026Q3"),
  },
  {
    type: "CareerQuarter",
    subgraph: "contributions",
    witness: "settlement { state }",
    node: false,
    id: (whose) => careerQuarterId(person(whose), "2026Q3"),
  },
  {
    type: "CareerYear",
    subgraph: "affiliates",
    witness: "year",
    node: false,
    id: (whose) => careerYearId(person(whose), 2025),
  },
  {
    type: "CareerYear",
    subgraph: "reporting",
    witness: "contributionVoucher { inOrder }",
    node: false,
    id: (whose) => careerYearId(person(whose), 2025),
  },
  {
    type: "Fund",
    subgraph: "affiliates",
    witness: "name",
    list: "funds",
    node: true,
    id: (whose) => `fund_${whose}`,
  },
  {
    type: "CaseHandler",
    subgraph: "affiliates",
    witness: "name",
    list: "caseHandlers",
    node: true,
    id: (whose) => ({ sql: `select id from case_handler where actor = '${whose}'` }),
  },
  ...ofClaims,
  ...ofJoining,
  {
    type: "ServiceRequest",
    subgraph: "affiliates",
    witness: "subject",
    list: "serviceRequests",
    node: true,
    id: ofContributor("service_request"),
  },
  {
    type: "ContactTask",
    subgraph: "affiliates",
    witness: "reason",
    list: "contactTasks",
    node: true,
    id: ofContributor("contact_task"),
  },
  { type: "Contributor", subgraph: "affiliates", witness: "id", node: false, id: person },
  {
    type: "Company",
    subgraph: "companies",
    witness: "name",
    find: "company(id: $id)",
    list: "companies",
    node: true,
    id: company,
  },
  {
    type: "Mandate",
    subgraph: "companies",
    witness: "holderName",
    node: true,
    id: (whose) => ({
      sql: `select id from mandate where company_id = '${company(whose)}' order by starts_on limit 1`,
    }),
  },
  {
    type: "CompanyYear",
    subgraph: "companies",
    witness: "year",
    node: false,
    id: (whose) => companyYearId(company(whose), 2025),
  },
  {
    type: "CompanyYear",
    subgraph: "contributions",
    witness: "contribution { tier }",
    node: false,
    id: (whose) => companyYearId(company(whose), 2025),
  },
  { type: "Contributor", subgraph: "contributions", witness: "account { balance }", node: false, id: contributor },
  {
    type: "Due",
    subgraph: "contributions",
    witness: "amount",
    list: "dues",
    node: true,
    id: ofContributor("due"),
  },
  {
    type: "LedgerTransaction",
    subgraph: "contributions",
    witness: "kind",
    node: true,
    id: ofContributor("ledger_transaction"),
  },
  {
    type: "Payment",
    subgraph: "contributions",
    witness: "amount",
    node: true,
    id: (whose) => ({
      sql: `select payment_id as id from payment_match where contributor_id = '${person(whose)}' order by 1 limit 1`,
    }),
  },
  {
    type: "BankStatement",
    subgraph: "contributions",
    witness: "iban",
    list: "bankStatements",
    node: true,
    id: (whose) => ({
      sql: `select p.statement_id as id from payment p join payment_match m on m.payment_id = p.id
        where m.contributor_id = '${person(whose)}' order by 1 limit 1`,
    }),
  },
];

/** The id of what is somebody's. */
export async function idOf(stage: Stage, { subgraph, type, id }: Entity, whose: string): Promise<string> {
  const found = id(whose);
  if (typeof found === "string") return found;
  const { rows } = await stage.inside(subgraph, ({ db }) => sql<{ id: string }>`${sql.raw(found.sql)}`.execute(db));
  if (!rows[0]) throw new Error(`the demo office has no ${type} of ${whose}`);
  return rows[0].id;
}
