import { randomBytes } from "node:crypto";
import type { Logger } from "pino";
import { moveIn } from "../subgraphs/demo.ts";
import { plans } from "../subgraphs/index.ts";
import { openAll } from "../subgraphs/open-all.ts";
import { answer } from "../subgraphs/shared/plumbing/answer.ts";
import { businessDay } from "../subgraphs/shared/plumbing/business-day.ts";
import { graphAt } from "../subgraphs/shared/plumbing/hand-over.ts";
import { HouseFault } from "../subgraphs/shared/plumbing/house-fault.ts";
import { askedToStop, type Later } from "../subgraphs/shared/plumbing/program.ts";
import { isReady } from "../subgraphs/shared/plumbing/server.ts";
import { openDatabase, type Settings } from "../subgraphs/shared/plumbing/settings.ts";
import { startWork } from "../subgraphs/shared/plumbing/work.ts";
import { migrateAll } from "../subgraphs/tables.ts";
import { localSource } from "./data-source.ts";
import { openDoor } from "./open-door.ts";
import { welcomeText } from "./welcome-text.ts";

const say = (line: string): void => console.log(line);
const today = (): string => businessDay(new Date());

/** Everybody of the demo office who may be tried as. */
export const people = plans.flatMap((plan) => plan.people ?? []);

/** What either house is opened with. */
export interface Opening {
  readonly settings: Settings;
  readonly log: Logger;
  readonly since: number;
}

/**
 * The whole house in one process: the database, the five subgraphs, their jobs and the gateway.
 *
 * Jobs begin when the door stands: while it is built, for seconds, nothing else is heard, and whoever asked for a
 * connection would be told that there is none.
 */
export async function wholeHouse({ settings, log, since }: Opening, later: Later): Promise<void> {
  const database = await openDatabase(settings);
  later(database.leave);
  await migrateAll(database.url, say);
  const house = await openAll(database.url, log);
  later(house.close);
  if (settings.sandbox) await moveIn(house.subgraphs, { url: database.url, day: today(), say });
  let stopWork = async (): Promise<void> => undefined;
  later(() => stopWork());
  const rooms = new Map(house.subgraphs.map((subgraph) => [subgraph.plan.name, subgraph]));
  const secret = settings.secret ? new TextEncoder().encode(settings.secret) : randomBytes(32);
  const door = await openDoor({
    settings,
    secret,
    people,
    log,
    source: (name) => {
      const subgraph = rooms.get(name);
      if (!subgraph) throw new HouseFault(`The supergraph names ${name}.`, "Run npm run schema.");
      return localSource({ name, log }, (viewer, question) => answer(subgraph, viewer, question));
    },
    ready: async (name) => isReady(rooms.get(name) ?? house.subgraphs[0]!),
    asksItself: true,
  });
  later(door.close);
  for (const subgraph of house.subgraphs) subgraph.askGraph = graphAt(`${door.inside}/graphql`, secret);
  stopWork = (await startWork({ subgraphs: house.subgraphs, databaseUrl: database.url, log, today })).stop;
  say(await welcomeText(door, since));
  await askedToStop();
}
