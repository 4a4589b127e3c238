import { change } from "../money-desk.ts";
import { clerkOf, idOf, type Office } from "../office.ts";

const STATEMENT = `id year round income admitted quarters statedOn provisional definitive change
  deadline { dueOn metOn status } lines { quarter provisional definitive before change calculation { result }
  due { nature amount dueOn status revision } }`;

/** Regularises one year of somebody, by a clerk of Securex. */
export const regularise = (office: Office, key: string, year: number, on: string, as = clerkOf("SECUREX")) =>
  change(
    office,
    { as, on },
    "regulariseYear",
    { contributorId: idOf(key), year },
    `statement { ${STATEMENT} }`,
    "... on RegularisationImpossibleError { why quarter lawTable }",
  );

/** Runs over all that got known, or shows what a run would do. */
export async function run(office: Office, on: string, { dryRun = false, most = 200, as = clerkOf("SECUREX") } = {}) {
  const text = `mutation ($input: RegulariseKnownIncomesInput!) { regulariseKnownIncomes(input: $input) {
    stated remaining supplements { count amount } refunds { count amount } skipped { why count } replayed
    errors { __typename } } }`;
  const input = { most, meta: { idempotencyKey: `run ${on} ${Math.random()}`, dryRun } };
  return (await office.ask({ ...as, day: on }, text, { input })).regulariseKnownIncomes;
}

/** What was claimed of somebody for a quarter, in the order in which it was. */
export async function claimsOf(office: Office, key: string, quarter: string) {
  return office.rows<{ nature: string; amount: string; dueOn: string; status: string }>`
    select nature, (amount / 100.0)::numeric(12, 2)::text as amount, due_on as "dueOn", status
    from due_standing where contributor_id = ${idOf(key)} and quarter = ${quarter} order by nature, revision`;
}
