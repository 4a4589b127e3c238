import { sql } from "kysely";
import type { RequestScope } from "./context.ts";
import type { Fact } from "./facts.ts";
import type { Hearing } from "./hear.ts";

/** What every subgraph must know of a person or company to tell whose row is whose. */
export interface Contributor {
  readonly id: string;
  readonly kind: "PERSON" | "COMPANY";
  /** The fund of today, and all that it was ever with. */
  readonly fund: string | null;
  readonly funds: readonly string[];
  readonly ssin: string | null;
  /** Numbers that the person had before; whoever shows one is the same person. */
  readonly formerSsins?: readonly string[];
  readonly enterpriseNumber: string | null;
  readonly healthFund: string | null;
  readonly language: string;
  /** Name and address as they stand in the window of an envelope, for whoever writes letters. */
  readonly addressee?: readonly string[];
}

/** The fact that a person or company is known, or known otherwise than before. */
export const contributorKnown = (contributor: Contributor, subjectVersion: number, day: string): Fact => ({
  type: "ContributorKnown",
  subject: contributor.id,
  subjectVersion,
  day,
  content: contributor,
});

/** Keeps what is known of people and companies in a subgraph's own `contributor` table; old news changes nothing. */
export async function keepContributors(
  { db }: Pick<RequestScope, "db">,
  known: readonly { readonly content: object; readonly subjectVersion: number }[],
): Promise<void> {
  const rows = known.map(({ content, subjectVersion }) => ({ ...content, subjectVersion }));
  await sql`
    insert into contributor (id, kind, fund, funds, ssin, enterprise_number, health_fund, language, subject_version,
      former_ssins)
    select distinct on (id) id, kind, fund, array(select jsonb_array_elements_text(funds)), ssin,
      "enterpriseNumber", "healthFund", language, "subjectVersion",
      array(select jsonb_array_elements_text(coalesce("formerSsins", '[]')))
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as c (id text, kind text, fund text, funds jsonb, ssin text,
      "enterpriseNumber" text, "healthFund" text, language text, "subjectVersion" int,
      "formerSsins" jsonb)
    order by id, "subjectVersion" desc
    on conflict (id) do update set fund = excluded.fund, funds = excluded.funds, ssin = excluded.ssin,
      enterprise_number = excluded.enterprise_number, health_fund = excluded.health_fund,
      language = excluded.language, subject_version = excluded.subject_version,
      former_ssins = excluded.former_ssins
    where contributor.subject_version < excluded.subject_version
  `.execute(db);
}

/** Every subgraph hears who is known. */
export const hearContributors: Hearing = {
  type: "ContributorKnown",
  keep: (context, facts) => keepContributors(context, facts),
};
