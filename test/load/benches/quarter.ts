import { sql } from "kysely";
import pino from "pino";
import type { ContributionsContext } from "../../../subgraphs/contributions/loaders/index.ts";
import { doBillingRuns } from "../../../subgraphs/contributions/services/billing/do-run.ts";
import { startBillingRun } from "../../../subgraphs/contributions/services/billing/start-run.ts";
import { plan } from "../../../subgraphs/contributions/subgraph.ts";
import { inTransaction, type OpenSubgraph, openSubgraph } from "../../../subgraphs/shared/plumbing/open.ts";
import { systemViewer } from "../../../subgraphs/shared/plumbing/viewer.ts";
import { quarterOf } from "../../../subgraphs/shared/values/calendar.ts";
import { againstCopy } from "../against-copy.ts";
import { funds } from "../country.ts";
import { watchMemory } from "../memory.ts";
import type { Bench } from "../office.ts";
import { everySoOften, type Report } from "../report.ts";

const TABLES = [
  "contributions.account",
  "contributions.billing_run",
  "contributions.billing_tally",
  "contributions.billing_refusal",
  "contributions.due",
  "contributions.ledger_transaction",
  "contributions.ledger_entry",
  "contributions.allocation",
  "facts.fact",
  "facts.unnumbered",
];

/** Asks for a run at each of the five funds, as its supervisor would. */
async function ask(subgraph: OpenSubgraph, day: string): Promise<void> {
  for (const [fund] of funds) {
    const viewer = { ...systemViewer(day, "bench"), fund };
    const meta = { idempotencyKey: `bench of ${fund}`, dryRun: false };
    await inTransaction(subgraph, viewer, (context) =>
      startBillingRun(context as ContributionsContext, { meta, quarter: quarterOf(day), rehearsal: false }),
    );
  }
}

async function bill(url: string, { wish: { day }, say }: Bench) {
  const log = pino({ level: "silent" });
  const subgraph = await openSubgraph(plan, url, log);
  await ask(subgraph, day);
  const memory = watchMemory();
  const since = performance.now();
  const viewer = systemViewer(day, "bench");
  let transactions = 0;
  const progress = everySoOften(say);
  await doBillingRuns({
    day,
    log,
    inTransaction: (work) => {
      transactions += 1;
      progress(() => `${transactions} transactions`);
      return inTransaction(subgraph, viewer, work);
    },
  });
  const seconds = (performance.now() - since) / 1_000;
  const said = memory.stop();
  const { rows } = await inTransaction(subgraph, viewer, ({ db }) =>
    sql<{ dues: number; refused: number }>`
      select sum(sealed_count)::int as dues, (select count(*)::int from billing_refusal) as refused
      from billing_run`.execute(db),
  );
  await subgraph.orm.close(true);
  const { dues = 0, refused = 0 } = rows[0] ?? {};
  return { seconds, count: dues, outcome: `${dues} dues, ${refused} refused; ${said}` };
}

/** A quarter billed at all five funds, to the seal; and the rows that come of it, copied. */
export async function quarter(bench: Bench): Promise<readonly Report[]> {
  const before = await bench.office();
  const { lines, outcome } = await againstCopy(bench, before, {
    name: "the house: reckon, keep, book, tell, seal",
    unit: "dues/s",
    tables: TABLES,
    work: (url) => bill(url, bench),
  });
  await before.drop();
  return [{ bench: "quarter", title: `A quarter's dues for ${bench.wish.people} people`, lines, notes: [outcome] }];
}
