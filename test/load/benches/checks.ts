import { sql } from "kysely";
import pino from "pino";
import { checksOfLedger } from "../../../subgraphs/contributions/services/check-ledger.ts";
import { plan } from "../../../subgraphs/contributions/subgraph.ts";
import { answer } from "../../../subgraphs/shared/plumbing/answer.ts";
import { inTransaction, openSubgraph } from "../../../subgraphs/shared/plumbing/open.ts";
import { systemViewer, type Viewer } from "../../../subgraphs/shared/plumbing/viewer.ts";
import type { Bench } from "../office.ts";
import { type Line, type Report, times } from "../report.ts";

const WARNINGS = `{ prescriptionWarnings(months: 24) { lastDay due { id quarter outstanding } contributor { id }
  file { id } } }`;

/** How long each check of the whole books of a fund reads them, as multiples of counting the dues. */
export async function checks(bench: Bench): Promise<readonly Report[]> {
  const { wish } = bench;
  const before = await bench.office();
  const subgraph = await openSubgraph(plan, before.url, pino({ level: "silent" }));
  const head: Viewer = { ...systemViewer(wish.day, "head"), role: "SUPERVISOR", fund: "SECUREX" };
  const timed = async (work: () => Promise<unknown>): Promise<number> => {
    const since = performance.now();
    await work();
    return performance.now() - since;
  };
  let dues = 0;
  const count = () =>
    inTransaction(subgraph, head, async ({ db }) => {
      const { rows } = await sql<{ dues: number }>`select count(*)::int as dues from due_standing`.execute(db);
      dues = rows[0]?.dues ?? 0;
    });
  await count();
  const base = await timed(count);
  const lines: Line[] = [{ what: "count the dues", ms: base, "× counting": 1 }];
  const add = async (what: string, work: () => Promise<unknown>) => {
    const ms = await timed(work);
    lines.push({ what, ms, "× counting": times(ms, base) });
  };
  await add("prescriptionWarnings", () => answer(subgraph, head, { query: WARNINGS, variables: {} }));
  for (const [code, check] of Object.entries(checksOfLedger))
    await add(code, () =>
      inTransaction(subgraph, head, async (context) => {
        await sql`set local statement_timeout = 0`.execute(context.db);
        await check(context);
      }),
    );
  await subgraph.orm.close(true);
  await before.drop();
  return [{ bench: "checks", title: `The books of one fund, ${dues} dues of ${wish.people} people`, lines }];
}
