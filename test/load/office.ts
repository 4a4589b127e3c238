import { migrateAll } from "../../subgraphs/tables.ts";
import type { Ground, GroundDatabase } from "./ground.ts";
import { giveHistory, type HistoryWish } from "./history.ts";
import type { BenchIdentity } from "./identity.ts";
import { type PopulationWish, populate } from "./population.ts";

/** How much is to be measured, on how large an office. */
export interface BenchWish extends PopulationWish, HistoryWish {
  /** How long each way is measured, in each round. */
  readonly seconds: number;
  /** How often all ways are measured in turn; of the rounds the middle one counts. */
  readonly rounds: number;
  /** How many sums a bank's file holds. */
  readonly payments: number;
  readonly profiles?: string;
}

/** What every bench works with. */
export interface Bench {
  readonly ground: Ground;
  readonly identity: BenchIdentity;
  readonly wish: BenchWish;
  readonly say: (line: string) => void;
  /** A database with the office of the wish in it, for one bench alone. */
  readonly office: () => Promise<GroundDatabase>;
}

/** An office that is made when it is first asked for. */
export interface OpenedOffice {
  readonly copy: Bench["office"];
  readonly drop: () => Promise<void>;
}

/** Fills one database when the first bench needs it, and copies it for each. */
export function openOffice(ground: Ground, wish: BenchWish, say: (line: string) => void): OpenedOffice {
  let filled: Promise<GroundDatabase> | undefined;
  const fill = async (): Promise<GroundDatabase> => {
    const template = await ground.database();
    const since = performance.now();
    const tell = (done: string) => say(`  ${((performance.now() - since) / 1_000).toFixed(0)} s: ${done}`);
    await migrateAll(template.url);
    await populate(template.url, wish, tell);
    await giveHistory(template.url, wish, tell);
    say(`an office of ${wish.people} people, in ${((performance.now() - since) / 1_000).toFixed(1)} s`);
    return template;
  };
  return {
    copy: async () => {
      filled ??= fill();
      return ground.database((await filled).name);
    },
    drop: async () => (await filled)?.drop(),
  };
}
