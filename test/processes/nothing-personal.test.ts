import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import { command } from "../harness/cluster.ts";
import { type PersonalValues, personalTraces, personalValues } from "../harness/personal.ts";
import { bodies, mishaps, STRANGER } from "./mishaps.ts";
import { freePort } from "./program.ts";
import { WITH_ERRORS } from "./questions.ts";
import { openTopology, type Reply, type Topology } from "./topology.ts";

const traces: string[] = [];
let collector: Server;
let metrics: string;
let house: Topology;
let values: PersonalValues;
const refusals: string[] = [];
const codes = new Set<unknown>();

const listening = (server: Server): Promise<number> =>
  new Promise((up) => server.listen(0, "127.0.0.1", () => up((server.address() as AddressInfo).port)));

beforeAll(async () => {
  collector = createServer(async (request, response) => {
    traces.push(await text(request));
    response.end("{}");
  });
  const endpoint = `http://127.0.0.1:${await listening(collector)}`;
  const metricsPort = await freePort();
  metrics = `http://127.0.0.1:${metricsPort}/metrics`;
  house = await openTopology({
    env: { LOG_LEVEL: "trace", METRICS_PORT: metricsPort, OTEL_EXPORTER_OTLP_ENDPOINT: endpoint },
  });
  const known = await personalValues(house.databaseUrl);
  values = new Map([
    ...known,
    ...Object.entries(STRANGER).map(([what, value]) => [value, `a stranger's ${what}`] as const),
  ]);
}, 120_000);
afterAll(async () => {
  await house?.close();
  collector?.close();
});

/** Keeps of an answer what is said of its errors: what was asked for may well be personal. */
function keep({ data, errors }: Pick<Reply, "data" | "errors">): void {
  for (const { extensions } of errors) codes.add(extensions.code);
  const said = Object.values(data ?? {}).map(
    (found) => (found as { errors?: { code: string }[] } | null)?.errors ?? [],
  );
  for (const { code } of said.flat()) codes.add(code);
  refusals.push(JSON.stringify([errors, said]));
}

/** From now on every change of a row in these schemas fails, and the failure repeats the row. */
const breaking = (...schemas: readonly string[]): string => `
  create or replace function public.give_away() returns trigger language plpgsql as $$
  begin raise exception 'cannot keep %', new using detail = new::text, hint = new::text; end $$;
  do $$ declare one record; begin
    for one in select schemaname, tablename from pg_tables
      where schemaname in (${schemas.map((schema) => `'${schema}'`).join()}) and tablename <> 'migration'
    loop execute format('create trigger a_break before insert or update on %I.%I for each row
      execute function public.give_away()', one.schemaname, one.tablename); end loop;
  end $$`;

const moves = (street: string): Promise<Reply> => {
  const address = { street, postalCode: "9000", municipality: "Gent" };
  const input = { affiliateId: seedId("aff", "lotte"), address, meta: { idempotencyKey: street } };
  return house.ask("lotte", WITH_ERRORS.changeContactDetails, { input });
};

/** What comes over HTTP and is no question. */
async function provokeByForm(): Promise<void> {
  const token = await house.provider.tokenOf("lotte");
  const asked = async (url: string, init: RequestInit): Promise<void> =>
    void refusals.push(await (await fetch(url, init)).text());
  for (const body of bodies) {
    const headers = { "content-type": "application/json", authorization: `Bearer ${token}` };
    await asked(`${house.origin}/graphql`, { method: "POST", headers, body });
  }
  expect(refusals.at(-1)).toContain("BAD_INPUT");
  await asked(`${house.origin}/people/${STRANGER.ssin}?name=${STRANGER.name}`, {});
  for (const name of house.names)
    await asked(house.urlOf(name), { method: "POST", headers: { "statut-viewer": token }, body: STRANGER.ssin });
}

test("every sort of error is provoked", async () => {
  for (const { who, query, variables, headers } of mishaps) keep(await house.ask(who, query, variables, headers));
  await provokeByForm();

  await command(house.databaseUrl, breaking("companies", "contributions", "benefits", "reporting"));
  expect(await moves(STRANGER.street)).toMatchObject({ data: { changeContactDetails: { errors: [] } } });
  await house.subgraph("contributions").says(/a job failed/);
  await command(house.databaseUrl, `${breaking("affiliates")}; alter table companies.mandate rename to mandate_away`);
  keep(await moves(STRANGER.nextStreet));
  keep(await house.ask("lotte", "{ viewer { affiliate { mandates { totalCount } } } }"));
  for (const { who, query, variables, headers } of mishaps) keep(await house.ask(who, query, variables, headers));
  house.subgraph("contributions").signal("SIGKILL");
  keep(await house.ask("lotte", "{ viewer { affiliate { displayName account { balance } } } }"));

  expect([...codes]).toEqual(
    expect.arrayContaining([
      "BAD_INPUT",
      "FORBIDDEN",
      "INTERNAL",
      "LAW_UNKNOWN",
      "NOT_FOUND",
      "PURPOSE_REQUIRED",
      "SUBGRAPH_UNAVAILABLE",
      "TOO_COSTLY",
      "UNAUTHENTICATED",
      "UNREADABLE_FILE",
    ]),
  );
}, 120_000);

test("no answer, log line or figure tells anything about a person", async () => {
  const logs = house.everybody().map((running) => running.out() + running.err());
  expect(logs.every((log) => log.length > 0)).toBe(true);
  const figures = await (await fetch(metrics)).text();
  expect(figures).toContain('statut_faults_total{code="BAD_INPUT"}');
  expect(personalTraces(refusals.join("\n"), values)).toEqual([]);
  expect(personalTraces(figures, values)).toEqual([]);
  for (const log of logs) expect(personalTraces(log, values)).toEqual([]);
});

test("no trace tells anything about a person", async () => {
  expect(await house.gateway.stop()).toEqual({ code: 0, signal: null });
  expect(traces.join("\n")).toContain("statut.request");
  expect(personalTraces(traces.join("\n"), values)).toEqual([]);
});

test("nobody tried to reach anything outside this machine", async () => {
  const reached = house.everybody().map(({ connections }) => [...connections]);
  for (const hosts of reached) expect(hosts.length).toBeGreaterThan(0);
  expect(reached.flat().filter((host) => !/^(?:127\.0\.0\.1|localhost)$/.test(host))).toEqual([]);
});
