import type { Logger } from "pino";
import { moveIn } from "../subgraphs/demo.ts";
import { plans } from "../subgraphs/index.ts";
import { openAll } from "../subgraphs/open-all.ts";
import { answer } from "../subgraphs/shared/plumbing/answer.ts";
import { businessDay } from "../subgraphs/shared/plumbing/business-day.ts";
import { HouseFault } from "../subgraphs/shared/plumbing/house-fault.ts";
import { WITH_NOTICE } from "../subgraphs/shared/plumbing/lifecycle.ts";
import { openLog } from "../subgraphs/shared/plumbing/log.ts";
import { askedToStop, type Later, runProgram } from "../subgraphs/shared/plumbing/program.ts";
import { isReady } from "../subgraphs/shared/plumbing/server.ts";
import { openDatabase, readSettings, type Settings } from "../subgraphs/shared/plumbing/settings.ts";
import { startWork } from "../subgraphs/shared/plumbing/work.ts";
import { migrateAll } from "../subgraphs/tables.ts";
import { localSource } from "./data-source.ts";
import { openDoor } from "./open-door.ts";
import { remoteSource } from "./remote-source.ts";
import { startTracing } from "./tracing.ts";
import { welcomeText } from "./welcome-text.ts";

const names = plans.map(({ name }) => name).join(", ");
const people = plans.flatMap((plan) => plan.people ?? []);
const say = (line: string): void => console.log(line);
const today = (): string => businessDay(new Date());

/** What either house is opened with. */
interface Opening {
  readonly settings: Settings;
  readonly log: Logger;
  readonly since: number;
}

/** The whole house in one process: the database, the five subgraphs, their jobs and the gateway. */
async function wholeHouse({ settings, log, since }: Opening, later: Later): Promise<void> {
  const database = await openDatabase(settings);
  later(database.leave);
  await migrateAll(database.url, say);
  const house = await openAll(database.url, log);
  later(house.close);
  if (settings.sandbox) await moveIn(house.subgraphs, { url: database.url, day: today(), say });
  const work = await startWork({ subgraphs: house.subgraphs, databaseUrl: database.url, log, today });
  later(work.stop);
  const rooms = new Map(house.subgraphs.map((subgraph) => [subgraph.plan.name, subgraph]));
  const door = await openDoor({
    settings,
    people,
    log,
    source: (name) => {
      const subgraph = rooms.get(name);
      if (!subgraph) throw new HouseFault(`The supergraph names ${name}.`, "Run npm run schema.");
      return localSource({ name, log }, (viewer, question) => answer(subgraph, viewer, question));
    },
    ready: async (name) => isReady(rooms.get(name) ?? house.subgraphs[0]!),
  });
  later(door.close);
  say(await welcomeText(door, since));
  await askedToStop();
}

/** The gateway alone, over subgraphs that run elsewhere. */
async function gatewayAlone({ settings, log, since }: Opening, later: Later): Promise<void> {
  if (!settings.secret) throw new HouseFault("STATUT_GATEWAY_SECRET is not set.", "Give it the subgraphs' secret.");
  const secret = new TextEncoder().encode(settings.secret);
  const stranger = [...settings.subgraphUrls.keys()].find((name) => !plans.some((plan) => plan.name === name));
  if (stranger)
    throw new HouseFault(`STATUT_SUBGRAPH_URLS names "${stranger}", which is no subgraph.`, `Say one of: ${names}.`);
  const urls = new Map<string, string>();
  const door = await openDoor({
    settings,
    people,
    log,
    closing: WITH_NOTICE,
    source: (name, registered = "") => {
      const url = settings.subgraphUrls.get(name) ?? registered;
      urls.set(name, url);
      return remoteSource({ name, log }, { url, secret });
    },
    ready: async (name) => {
      const address = new URL("/health/ready", urls.get(name));
      return (await fetch(address, { signal: AbortSignal.timeout(2_000) })).ok;
    },
  });
  later(door.close);
  say(await welcomeText(door, since));
  await askedToStop();
}

await runProgram(async (later) => {
  const since = performance.now();
  const settings = readSettings(process.env);
  const opening = { settings, log: openLog("statut", { level: settings.logLevel }), since };
  later(await startTracing(process.env));
  await (process.argv.includes("--gateway") ? gatewayAlone(opening, later) : wholeHouse(opening, later));
});
