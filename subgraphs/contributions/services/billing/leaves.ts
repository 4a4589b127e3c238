import { type RawBuilder, sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";
import { firstDay } from "../../../shared/values/calendar.ts";
import { dueDay } from "../../rules/due-day.ts";
import { factsFromKept, type KeptFacts } from "../kept-facts.ts";
import { reckon } from "../reckon-due.ts";
import { workingHash } from "../working-of-due.ts";
import { dueIdOfRun } from "./ids-of-run.ts";
import { MerkleTree } from "./merkle.ts";

type Scope = Pick<RequestScope, "db">;

/** What a run is sealed with: how many dues, what they add up to, and the root of the hash tree over them. */
export interface Seal {
  readonly count: number;
  readonly sum: bigint;
  readonly root: string;
}

interface Leaf {
  readonly amount: bigint;
  readonly text: string;
}

const AT_ONCE = 5_000;

/**
 * Adds up the leaves that a question finds, in the order of the contributors, some at a time.
 *
 * It is asked once, by a cursor: asked page by page, a plan made while the run was small sorts all of it for each page.
 */
async function sealOver<Row>({ db }: Scope, question: RawBuilder<Row>, leafOf: (row: Row) => Leaf): Promise<Seal> {
  const tree = new MerkleTree();
  let [count, sum] = [0, 0n];
  await sql`declare leaves no scroll cursor for ${question}`.execute(db);
  for (;;) {
    const { rows } = await sql<Row>`fetch ${sql.lit(AT_ONCE)} from leaves`.execute(db);
    for (const { text, amount } of rows.map(leafOf)) {
      tree.add(text);
      sum += amount;
    }
    count += rows.length;
    if (rows.length < AT_ONCE) break;
  }
  await sql`close leaves`.execute(db);
  return { count, sum, root: tree.root() };
}

/**
 * The seal over what stands in the books: each due with its amounts, its days, the hash of its inputs and working, and
 * the lines by which it was booked. An account stands there as its contributor, for its number may have gaps.
 */
export const sealOfBooks = (scope: Scope, runId: string): Promise<Seal> =>
  sealOver(
    scope,
    sql<Leaf>`
      select d.amount, concat_ws('|', d.id, d.contributor_id, d.fund, d.quarter,
        d.revision, d.category, d.amount, d.contribution, d.fee, d.opens_on, d.due_on, d.issued_on, d.engine_version,
        d.working_sha256, e.lines) as text
      from due d left join lateral (
        select string_agg(concat_ws(' ', e.line, e.code, e.contributor_id, e.effective_on, e.amount), ','
          order by e.line) as lines
        from ledger_entry e where e.transaction_id = 'ltx_' || substr(d.id, 5)
      ) e on true
      where d.run_id = ${runId} order by d.contributor_id`,
    (leaf) => leaf,
  );

interface Kept {
  readonly contributorId: string;
  readonly fund: string;
  readonly revision: number;
  readonly issuedOn: string;
  readonly inputs: KeptFacts;
}

/**
 * The seal that the rules of today would give, on the engine that runs them: every due reckoned anew from its inputs,
 * and its id, its days and its booking made again.
 */
export const sealReckonedAgain = (scope: Scope, runId: string): Promise<Seal> =>
  sealOver(
    scope,
    sql<Kept>`
      select contributor_id as "contributorId", fund, revision, issued_on as "issuedOn", inputs from due
      where run_id = ${runId} order by contributor_id`,
    (kept) => leafAgain(runId, kept),
  );

function leafAgain(runId: string, { contributorId, fund, revision, issuedOn, inputs }: Kept): Leaf {
  const facts = factsFromKept(inputs);
  const found = reckon(facts);
  if (found.kind !== "RECKONED") return { amount: 0n, text: found.kind };
  const { calculation, contribution, fee } = found;
  const { quarter, category } = facts;
  const [amount, opensOn] = [calculation.result, firstDay(quarter)];
  const lines = [
    ["RECEIVABLE", amount],
    ["CONTRIBUTION_INCOME", -contribution],
    ["FEE_INCOME", -fee],
  ]
    .filter(([, booked]) => booked !== 0n)
    .map(([code, booked], line) => [line, code, contributorId, opensOn, booked].join(" "));
  const parts = [
    ...[dueIdOfRun(runId, contributorId), contributorId, fund, quarter, revision, category],
    ...[amount, contribution, fee, opensOn, dueDay(quarter), issuedOn],
    ...[calculation.engineVersion, workingHash(facts, calculation)],
    ...(lines.length > 0 ? [lines.join(",")] : []),
  ];
  return { amount, text: parts.join("|") };
}
