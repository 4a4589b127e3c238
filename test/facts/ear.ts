import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import pg from "pg";
import pino from "pino";
import { plan } from "../../subgraphs/affiliates/subgraph.ts";
import { type Fact, tell } from "../../subgraphs/shared/plumbing/facts.ts";
import type { Hearing } from "../../subgraphs/shared/plumbing/hear.ts";
import { inTransaction, type OpenSubgraph, openSubgraph } from "../../subgraphs/shared/plumbing/open.ts";
import { systemViewer } from "../../subgraphs/shared/plumbing/viewer.ts";

/** The type of the facts that these tests tell: nobody in the house listens to it. */
const BELL = "BellRung";

export const DAY = "2026-11-20";

/**
 * A subgraph with one ear: it writes down every bell that it hears, and would write a bell twice if it heard it twice.
 */
export function openEar(
  url: string,
  { name = "affiliates", between = async () => undefined as unknown }: Partial<Ear> = {},
): Promise<OpenSubgraph> {
  const keep: Hearing["keep"] = async ({ db }, facts) => {
    for (const { id, sequence } of facts) {
      await sql`insert into affiliates.heard values (${name}, ${id}, ${sequence})`.execute(db);
      await between();
    }
  };
  const withEar = { ...plan, name, hearings: [{ type: BELL, keep }] };
  return openSubgraph(plan, url, pino({ level: "silent" })).then((open) => ({ ...open, plan: withEar }));
}

interface Ear {
  /** Under which name it listens, with a cursor of its own. */
  readonly name: string;
  /** What it does between two facts. */
  readonly between: () => Promise<unknown>;
}

const bell = (subject: string): Fact => ({ type: BELL, subject, subjectVersion: 1, day: DAY, content: { subject } });

/** Tells some bells in one transaction, which may wait before it ends, or end badly. */
export async function ring(
  house: OpenSubgraph,
  subjects: readonly string[],
  { wait = 0, regret = false }: { readonly wait?: number; readonly regret?: boolean } = {},
): Promise<void> {
  const told = inTransaction(house, systemViewer(DAY, "ring"), async (context) => {
    await tell(context, "tower", subjects.map(bell));
    await pause(wait);
    if (regret) throw new Error("regret");
  });
  await (regret ? told.catch(() => undefined) : told);
}

/** The tables' own view, past every role: what was told, numbered, and heard. */
export async function openTower(url: string) {
  // A test that fails leaves it open while the server ends: that must not hide why it failed.
  const session = new pg.Client(url).on("error", () => undefined);
  await session.connect();
  await session.query(
    `create table if not exists affiliates.heard (listener text, fact_id text, sequence int, at timestamptz default
      clock_timestamp())`,
  );
  const read = async <Row extends object>(text: string): Promise<Row[]> => (await session.query<Row>(text)).rows;
  return {
    read,
    told: () => read<{ subject: string }>(`select subject from facts.fact where type = '${BELL}'`),
    heard: () =>
      read<{ listener: string; subject: string; sequence: number; ms: number }>(
        `select h.listener, f.subject, h.sequence, extract(epoch from h.at - f.told_at) * 1000 as ms
        from affiliates.heard h join facts.fact f on f.id = h.fact_id order by h.listener, h.sequence`,
      ),
    /** Waits until so many bells were written down, however often. */
    async untilHeard(count: number, within = 15_000): Promise<void> {
      for (const end = Date.now() + within; Date.now() < end; await pause(20)) {
        const [found] = await read<{ count: number }>("select count(*)::int as count from affiliates.heard");
        if ((found?.count ?? 0) >= count) return;
      }
      throw new Error(`${count} bells were not heard within ${within} ms`);
    },
    close: () => session.end(),
  };
}

export type Tower = Awaited<ReturnType<typeof openTower>>;
