import pg from "pg";
import pino from "pino";
import type { ContributionsContext } from "../../../subgraphs/contributions/loaders/index.ts";
import { importBankFile } from "../../../subgraphs/contributions/services/import-bank-statement.ts";
import { plan } from "../../../subgraphs/contributions/subgraph.ts";
import { inTransaction, openSubgraph } from "../../../subgraphs/shared/plumbing/open.ts";
import { systemViewer } from "../../../subgraphs/shared/plumbing/viewer.ts";
import { againstCopy } from "../against-copy.ts";
import { bigCoda, type DueToPay } from "../big-coda.ts";
import { watchMemory } from "../memory.ts";
import type { Bench } from "../office.ts";
import { bankOf } from "../others.ts";
import type { Report } from "../report.ts";

const FUND = "SECUREX";

const TABLES = [
  "contributions.bank_file",
  "contributions.bank_statement",
  "contributions.payment",
  "contributions.ledger_transaction",
  "contributions.ledger_entry",
  "contributions.payment_match",
  "contributions.allocation",
  "facts.fact",
  "facts.unnumbered",
];

/** What people of the fund will pay: what is open, and for the rest in advance, by their communication; some often. */
async function duesToPay(url: string, payments: number): Promise<DueToPay[]> {
  const session = new pg.Client(url);
  await session.connect();
  const { rows } = await session.query<DueToPay>(
    `select a.structured_communication as communication, a.number::int as number, d.amount::text as cents
    from contributions.due d join contributions.account a on a.number = d.account_number
    where d.fund = $1 and d.amount > 0
    order by exists (select from contributions.allocation x where x.due_id = d.id), d.id limit ${payments}`,
    [FUND],
  );
  await session.end();
  return Array.from({ length: rows.length > 0 ? payments : 0 }, (_, i) => rows[i % rows.length] as DueToPay);
}

/** A bank's file of many payments, taken in and matched by the house; and the rows that come of it, copied. */
export async function bankFile(bench: Bench): Promise<readonly Report[]> {
  const before = await bench.office();
  const dues = await duesToPay(before.url, bench.wish.payments);
  const bytes = bigCoda(bankOf[FUND] ?? "", dues, bench.wish.day);
  const { lines, outcome } = await againstCopy(bench, before, {
    name: "the house: read, keep, book, match, allocate, tell",
    unit: "payments/s",
    tables: TABLES,
    work: (url) => takeIn(url, bytes, bench.wish.day, dues.length),
  });
  await before.drop();
  const notes = [`${outcome}; ${bytes.byteLength} bytes of file`];
  return [{ bench: "bank-file", title: `A CODA file of ${dues.length} payments`, lines, notes }];
}

async function takeIn(url: string, bytes: Uint8Array, day: string, count: number) {
  const subgraph = await openSubgraph(plan, url, pino({ level: "silent" }));
  const memory = watchMemory();
  const since = performance.now();
  const done = await inTransaction(subgraph, systemViewer(day, "bench"), (context) =>
    importBankFile(context as ContributionsContext, { fund: FUND, fileName: "bench.cod", bytes }),
  );
  const seconds = (performance.now() - since) / 1_000;
  await subgraph.orm.close(true);
  if (done.errors.length > 0) throw new Error(`the file is refused: ${JSON.stringify(done.errors[0])}`);
  const outcome = `${done.matched} matched, ${done.suspended} in suspense; ${memory.stop()}`;
  return { seconds, count, outcome };
}
