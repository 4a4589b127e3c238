import pg from "pg";
import { answer } from "../../../subgraphs/shared/plumbing/answer.ts";
import { openPool } from "../ground.ts";
import { type HouseWish, startDistributed, startOneProcess } from "../houses.ts";
import type { Bench } from "../office.ts";
import { type Call, openCaller } from "../press.ts";
import { type Fetch, openRecorder } from "../recorder.ts";
import type { Report } from "../report.ts";
import { compare, inThisProcess, overHttp, type Way } from "../ways.ts";
import { RAW_DOSSIER } from "./dossier-raw.ts";

const QUERY = `{ viewer { role affiliate {
  id displayName ssin birthDate address { street postalCode municipality } fund { code name }
  affiliations(first: 10) { nodes { category capacity period { startsOn endsOn } } }
  career(from: "2025Q1", to: "2026Q4") { quarter category settlement { state owed paid } }
  account { structuredCommunication balance overdue }
  dues(first: 4) { nodes { quarter amount paid outstanding status dueOn
    calculation { result steps { rule label operation value unit parentIndex basis { article confidence } } } } }
  nextDue { quarter outstanding } } } }`;

const PEOPLE = 300;

/** The numbers of people who have dues. */
async function ssinsOf(url: string): Promise<string[]> {
  const session = new pg.Client(url);
  await session.connect();
  const { rows } = await session.query<{ ssin: string }>(
    `select c.ssin from contributions.contributor c join contributions.account a on a.contributor_id = c.id
    order by md5(c.id) limit ${PEOPLE}`,
  );
  await session.end();
  return rows.map(({ ssin }) => ssin);
}

const callsOf = ({ identity }: Bench, ssins: readonly string[]): Promise<Call[]> =>
  Promise.all(
    ssins.map(async (ssin) => ({
      query: QUERY,
      token: await identity.tokenOf({ key: ssin, name: "", story: "", role: "INSURED", ssin }),
    })),
  );

/** One person's dossier, by four ways: what the house adds to what the database does. */
export async function dossier(bench: Bench): Promise<readonly Report[]> {
  const { wish, identity } = bench;
  const { url, drop } = await bench.office();
  const ssins = await ssinsOf(url);
  const calls = await callsOf(bench, ssins);
  const recorder = await openRecorder(url, identity, wish.day);
  const recorded = [];
  for (const call of calls) recorded.push(await recorder.record(call));
  const fetches = recorded.map((one) => one.fetches);
  const pool = openPool(url);
  const house: HouseWish = { databaseUrl: url, env: identity.env, profiles: wish.profiles };
  const one = await startOneProcess(house);
  const many = await startDistributed(house);
  const [toOne, toMany] = [one, many].map((to) => openCaller(to.url, { "statut-day": wish.day }));
  const ways: Way[] = [
    inThisProcess("bare pg, one statement", rawOf(pool, ssins, wish.day)),
    ...partsOf(fetches).map(([name, part]) => inThisProcess(`answer() of ${name} alone`, replay(part))),
    overHttp("the house in one process, over HTTP", one, toOne!, calls),
    overHttp("the house distributed, over HTTP", many, toMany!, calls),
  ];
  const lines = await compare(ways, bench);
  await Promise.all([toOne!.close(), toMany!.close(), one.stop(), many.stop(), recorder.close(), pool.end()]);
  await drop();
  const { statements, text } = recorded[0]!;
  const notes = [`${fetches[0]?.length} fetches, ${statements.length} statements, ${text.length} bytes of answer`];
  return [{ bench: "dossier", title: "One person's dossier", lines, notes }];
}

const rawOf =
  (pool: pg.Pool, ssins: readonly string[], day: string) =>
  async (turn: number): Promise<void> => {
    const given = [ssins[turn % ssins.length], "2025-01-01", "2026-10-01", day];
    JSON.stringify((await pool.query(RAW_DOSSIER, given)).rows[0]);
  };

/** The fetches of one request after another, of each subgraph apart. */
function partsOf(requests: readonly (readonly Fetch[])[]): [string, readonly (readonly Fetch[])[]][] {
  const names = new Set(requests[0]?.map(({ subgraph }) => subgraph.plan.name));
  return [...names].map((name) => [
    name,
    requests.map((fetches) => fetches.filter(({ subgraph }) => subgraph.plan.name === name)),
  ]);
}

const replay =
  (requests: readonly (readonly Fetch[])[]) =>
  async (turn: number): Promise<void> => {
    const fetches = requests[turn % requests.length] ?? [];
    for (const { subgraph, viewer, question } of fetches) {
      const { errors } = await answer(subgraph, viewer, question);
      if (errors) throw new Error(errors[0]?.message);
    }
  };
