import { openPool } from "../ground.ts";
import { type HouseWish, startDistributed, startOneProcess } from "../houses.ts";
import type { Bench } from "../office.ts";
import { type Call, openCaller } from "../press.ts";
import { openRecorder } from "../recorder.ts";
import type { Line, Report } from "../report.ts";
import { compare, inThisProcess, overHttp } from "../ways.ts";
import { RAW_LIST } from "./lists-raw.ts";

const FUND = "SECUREX";
const SIZES = [20, 100];
/** So many clerks take turns that none spends more than one may. */
const CLERKS = 2_000;

const queryOf = (first: number): string => `{ affiliates(first: ${first}) { nodes {
  id displayName ssin fund { code name }
  mandates(first: 3) { nodes { role company { name } } }
  account { structuredCommunication balance overdue }
  nextDue { quarter dueOn outstanding } } } }`;

const clerkCalls = ({ identity }: Bench, first: number): Promise<Call[]> =>
  Promise.all(
    Array.from({ length: CLERKS }, async (_, i) => ({
      query: queryOf(first),
      token: await identity.tokenOf({ key: `clerk-${i}`, name: "", story: "", role: "CASE_HANDLER", fund: FUND }),
    })),
  );

/** How often a house goes to its subgraphs and to the database for one page, whatever its length. */
async function countGoings(bench: Bench, url: string): Promise<Line[]> {
  const recorder = await openRecorder(url, bench.identity, bench.wish.day);
  const lines: Line[] = [];
  for (const first of SIZES) {
    const [call] = await clerkCalls(bench, first);
    const { fetches, statements, text } = await recorder.record(call!);
    const reads = statements.filter((statement) => /^\s*(select|with)\b(?! set_config)/i.test(statement));
    lines.push({ page: first, fetches: fetches.length, statements: reads.length, bytes: text.length });
  }
  await recorder.close();
  return lines;
}

/** A page of affiliates with fields of three subgraphs: the work may grow with the page, the goings may not. */
export async function lists(bench: Bench): Promise<readonly Report[]> {
  const { wish, identity } = bench;
  const { url, drop } = await bench.office();
  const goings = await countGoings(bench, url);
  const pool = openPool(url);
  const house: HouseWish = { databaseUrl: url, env: identity.env, profiles: wish.profiles };
  const one = await startOneProcess(house);
  const many = await startDistributed(house);
  const [toOne, toMany] = [one, many].map((to) => openCaller(to.url, { "statut-day": wish.day }));
  const reports: Report[] = [];
  for (const first of SIZES) {
    const calls = await clerkCalls(bench, first);
    const raw = async (): Promise<void> =>
      void JSON.stringify((await pool.query(RAW_LIST, [FUND, first, wish.day])).rows[0]);
    const ways = [
      inThisProcess("bare pg, one statement", raw),
      overHttp("the house in one process, over HTTP", one, toOne!, calls),
      overHttp("the house distributed, over HTTP", many, toMany!, calls),
    ];
    reports.push({ bench: "lists", title: `A page of ${first} affiliates`, lines: await compare(ways, bench) });
  }
  await Promise.all([toOne!.close(), toMany!.close(), one.stop(), many.stop(), pool.end()]);
  await drop();
  return [{ bench: "lists", title: "Goings for a page of affiliates", lines: goings }, ...reports];
}
