import { sql } from "kysely";
import pino from "pino";
import { countPeriods } from "../../../subgraphs/reporting/services/statistics/count-periods.ts";
import { plan } from "../../../subgraphs/reporting/subgraph.ts";
import { answer } from "../../../subgraphs/shared/plumbing/answer.ts";
import type { Context } from "../../../subgraphs/shared/plumbing/context.ts";
import { inTransaction, type OpenSubgraph, openSubgraph } from "../../../subgraphs/shared/plumbing/open.ts";
import { systemViewer, type Viewer } from "../../../subgraphs/shared/plumbing/viewer.ts";
import { migrateAll } from "../../../subgraphs/tables.ts";
import { command } from "../../harness/cluster.ts";
import type { Bench } from "../office.ts";
import { type Line, type Report, times } from "../report.ts";

const FIRST = "2018Q1";

const QUESTION = `{ statistics { careers(groupBy: [PERIOD, FUND, CATEGORY, STATE], from: "${FIRST}") {
  rows { period fund { code } category state count } notToldApart { count } } } }`;

/** The widest question there is: by everything, over all periods. */
const WIDEST = `{ statistics { careers(groupBy: [PERIOD, FUND, CATEGORY, CAPACITY, STATE, MINIMUM], from: "${FIRST}") {
  rows { period fund { code } category capacity state minimum count complete } notToldApart { count } } } }`;

const BY_HAND = sql`
  select q.quarter, c.fund, c.category, s.state, count(*) from (
    select to_char(day, 'YYYY"Q"Q') as quarter, (day + interval '3 months - 1 day')::date as last
    from generate_series(date '2018-01-01', date '2026-07-01', interval '3 months') day) q
  join known_career c on c.starts_on <= q.last and coalesce(c.ends_on, 'infinity') >= q.last
  left join known_settlement s on s.affiliate_id = c.affiliate_id and s.quarter = q.quarter
  group by 1, 2, 3, 4`;

/** Careers of so many people, from 2018 on, each quarter settled: unevenly, as in life. */
async function putCareers({ db }: Context, people: number): Promise<void> {
  await sql`
    insert into heard_career select 'aff_bench' || n, 1 from generate_series(1, ${people}::int) n`.execute(db);
  await sql`
    insert into known_career (affiliate_id, fund, category, capacity, starts_on)
    select h.affiliate_id, (array['SECUREX','UCM','GROUPS','PARTENA','CNA'])[1 + floor(sqrt(n % 25))::int % 5],
      (array['MAIN','MAIN','MAIN','SECONDARY','PENSION_PAID','STUDENT','SPOUSE_MAXI'])[1 + n % 7],
      (array['SELF_EMPLOYED','SELF_EMPLOYED','MANDATE_HOLDER','HELPER'])[1 + n / 7 % 4], date '2017-01-01' + n % 900
    from (select 'aff_bench' || n as affiliate_id, n from generate_series(1, ${people}::int) n) h`.execute(db);
  await sql`
    insert into known_settlement (affiliate_id, quarter, subject_version, state, minimum_reached)
    select 'aff_bench' || n, to_char(day, 'YYYY"Q"Q'), 1,
      (array['PAID','PAID','PAID','PAID','UNPAID','NOTHING_DUE'])[1 + (n + extract(quarter from day)::int) % 6],
      n % 6 < 4
    from generate_series(1, ${people}::int) n,
      generate_series(date '2018-01-01', date '2026-07-01', interval '3 months') day`.execute(db);
}

/** How long an analyst waits for a table over all careers and quarters, held against the same SQL by hand. */
export async function statistics(bench: Bench): Promise<readonly Report[]> {
  const { wish, ground } = bench;
  const before = await ground.database();
  await migrateAll(before.url);
  const subgraph = await openSubgraph(plan, before.url, pino({ level: "silent" }));
  const lines = await measure(subgraph, bench, () => command(before.url, "analyze"));
  await subgraph.orm.close(true);
  await before.drop();
  const title = `A table by quarter, fund, category and state, of ${wish.people} careers over 35 quarters`;
  return [{ bench: "statistics", title, lines }];
}

async function measure(subgraph: OpenSubgraph, { wish, say }: Bench, analyze: () => Promise<void>): Promise<Line[]> {
  const { people, day } = wish;
  const house = systemViewer(day, "bench");
  const analyst: Viewer = { ...house, role: "ANALYST", institution: "INASTI" };
  const timed = async (what: string, work: () => Promise<unknown>): Promise<{ what: string; ms: number }> => {
    say(`  ${what}`);
    const since = performance.now();
    await work();
    return { what, ms: performance.now() - since };
  };
  const inside = <Result>(work: (context: Context) => Promise<Result>) =>
    inTransaction(subgraph, house, async (context) => {
      await sql`set local statement_timeout = 0`.execute(context.db);
      return work(context);
    });
  await inside((context) => putCareers(context, people));
  await analyze();
  const byHand = () => inside(({ db }) => BY_HAND.execute(db));
  const ask = async (query: string) => {
    const { errors } = await answer(subgraph, analyst, { query, variables: {} });
    if (errors) throw new Error(errors.map(({ message }) => message).join("; "));
  };
  const counting = await timed("counting 35 quarters into blocks, once", () =>
    countPeriods({ day, log: pino({ level: "silent" }), inTransaction: inside }),
  );
  const { rows } = await inside(({ db }) =>
    sql<{ blocks: string }>`select count(*) as blocks from statistics_block where dataset = 'CAREERS'`.execute(db),
  );
  say(`  ${rows[0]?.blocks} blocks`);
  await byHand();
  const base = await timed("the same table by hand, from the rows", byHand);
  await ask(QUESTION);
  const found = await timed("the table as an analyst asks for it", () => ask(QUESTION));
  const widest = await timed("by all dimensions, as an analyst asks for it", () => ask(WIDEST));
  return [base, found, widest, counting].map((line) => ({ ...line, "× by hand": times(line.ms, base.ms) }));
}
