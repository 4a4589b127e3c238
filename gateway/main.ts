import { plans } from "../subgraphs/index.ts";
import { openAll } from "../subgraphs/open-all.ts";
import { answer } from "../subgraphs/shared/plumbing/answer.ts";
import { businessDay } from "../subgraphs/shared/plumbing/business-day.ts";
import { HouseFault } from "../subgraphs/shared/plumbing/house-fault.ts";
import { openLog } from "../subgraphs/shared/plumbing/log.ts";
import { askedToStop, type Later, runProgram } from "../subgraphs/shared/plumbing/program.ts";
import { isEmpty, seedOffice } from "../subgraphs/shared/plumbing/seed.ts";
import { isReady } from "../subgraphs/shared/plumbing/server.ts";
import { openDatabase, readSettings } from "../subgraphs/shared/plumbing/settings.ts";
import { startWork } from "../subgraphs/shared/plumbing/work.ts";
import { migrateAll } from "../subgraphs/tables.ts";
import { localSource } from "./data-source.ts";
import { openDoor } from "./open-door.ts";
import { remoteSource } from "./remote-source.ts";
import { startTracing } from "./tracing.ts";
import { welcomeText } from "./welcome-text.ts";

const settings = readSettings(process.env);
const log = openLog("statut", { level: settings.logLevel });
const people = plans.flatMap((plan) => plan.people ?? []);
const say = (line: string): void => console.log(line);
const today = (): string => businessDay(new Date());

/** The whole house in one process: the database, the five subgraphs, their jobs and the gateway. */
async function wholeHouse(later: Later): Promise<void> {
  const since = performance.now();
  const database = await openDatabase(settings);
  later(database.leave);
  await migrateAll(database.url, say);
  const house = await openAll(database.url, log);
  later(house.close);
  const [first] = house.subgraphs;
  if (settings.sandbox && first && (await isEmpty(first, today()))) await seedOffice(house.subgraphs, today(), say);
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
async function gatewayAlone(later: Later): Promise<void> {
  const since = performance.now();
  if (!settings.secret) throw new HouseFault("STATUT_GATEWAY_SECRET is not set.", "Give it the subgraphs' secret.");
  const secret = new TextEncoder().encode(settings.secret);
  const urls = new Map<string, string>();
  const door = await openDoor({
    settings,
    people,
    log,
    source: (name, url = "") => {
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
  later(await startTracing(process.env));
  await (process.argv.includes("--gateway") ? gatewayAlone(later) : wholeHouse(later));
});
