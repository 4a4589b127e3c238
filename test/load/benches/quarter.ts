import { quarterOf } from "../../../subgraphs/shared/values/calendar.ts";
import { againstCopy } from "../against-copy.ts";
import { issueToAll } from "../history.ts";
import type { Bench } from "../office.ts";
import type { Report } from "../report.ts";

const TABLES = [
  "contributions.account",
  "contributions.due",
  "contributions.ledger_transaction",
  "contributions.ledger_entry",
  "contributions.allocation",
  "facts.fact",
  "facts.unnumbered",
];

/** The dues of a quarter, issued to everybody by the house's own service; and the rows that come of it, copied. */
export async function quarter(bench: Bench): Promise<readonly Report[]> {
  const before = await bench.office();
  const { lines, outcome } = await againstCopy(bench, before, {
    name: "the house: reckon, explain, keep, book, tell",
    unit: "dues/s",
    tables: TABLES,
    async work(url) {
      const since = performance.now();
      const count = await issueToAll(url, quarterOf(bench.wish.day));
      const seconds = (performance.now() - since) / 1_000;
      return { seconds, count, outcome: `${count} dues for ${bench.wish.people} people` };
    },
  });
  await before.drop();
  return [{ bench: "quarter", title: `A quarter's dues for ${bench.wish.people} people`, lines, notes: [outcome] }];
}
