import pino from "pino";
import type { ContributionsContext } from "../../../subgraphs/contributions/loaders/index.ts";
import type { LateDuesWanted } from "../../../subgraphs/contributions/loaders/surcharges/late-dues.ts";
import { chargeNext } from "../../../subgraphs/contributions/services/surcharges/charge-dues.ts";
import { plan } from "../../../subgraphs/contributions/subgraph.ts";
import { inTransaction, openSubgraph } from "../../../subgraphs/shared/plumbing/open.ts";
import { systemViewer } from "../../../subgraphs/shared/plumbing/viewer.ts";
import { againstCopy } from "../against-copy.ts";
import { watchMemory } from "../memory.ts";
import type { Bench } from "../office.ts";
import { everySoOften, type Report } from "../report.ts";

/** As many as the daily job takes. */
const AT_ONCE = 300;

const TABLES = [
  "contributions.due",
  "contributions.surcharge",
  "contributions.ledger_transaction",
  "contributions.ledger_entry",
  "contributions.allocation",
  "facts.fact",
  "facts.unnumbered",
];

/** Charges all that is late, as the daily job does. */
async function charge(url: string, { wish, say }: Bench) {
  const subgraph = await openSubgraph(plan, url, pino({ level: "silent" }));
  const progress = everySoOften(say);
  const memory = watchMemory();
  const since = performance.now();
  let count = 0;
  let after: string | null = "";
  while (after !== null) {
    const wanted: LateDuesWanted = { fund: null, after };
    const done = await inTransaction(subgraph, systemViewer(wish.day, "bench"), (context) =>
      chargeNext(context as ContributionsContext, wanted, AT_ONCE),
    );
    count += done.charged.count;
    after = done.last;
    progress(() => `${count} surcharges`);
  }
  const seconds = (performance.now() - since) / 1_000;
  await subgraph.orm.close(true);
  return { seconds, count, outcome: `${count} surcharges; ${memory.stop()}` };
}

/** Late payment charged at all five funds, and the rows that come of it, copied. */
export async function surcharges(bench: Bench): Promise<readonly Report[]> {
  const before = await bench.office();
  const { lines, outcome } = await againstCopy(bench, before, {
    name: "the house: find, reckon, claim, book, tell",
    unit: "surcharges/s",
    tables: TABLES,
    work: (url) => charge(url, bench),
  });
  await before.drop();
  return [{ bench: "surcharges", title: `Late payment of ${bench.wish.people} people`, lines, notes: [outcome] }];
}
