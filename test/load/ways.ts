import type { RunningHouse } from "./houses.ts";
import type { Bench } from "./office.ts";
import { type Call, type Caller, type Pressed, percentile } from "./press.ts";
import { type Line, median, times } from "./report.ts";

/** One way of doing what is compared. */
export interface Way {
  readonly name: string;
  readonly press: (seconds: number) => Promise<Pressed>;
  /** What Node has computed for it so far, in milliseconds: the house's processes, and not whoever asks them. */
  readonly cpuMs: () => Promise<number>;
}

const AT_ONCE = 8;

/** What is done in the benches' own process, in turns. */
export const inThisProcess = (name: string, once: (turn: number) => Promise<void>): Way => ({
  name,
  async press(seconds) {
    const latencies: number[] = [];
    const since = performance.now();
    let turn = 0;
    const work = async (): Promise<void> => {
      while (performance.now() - since < seconds * 1_000) {
        const began = performance.now();
        turn += 1;
        await once(turn);
        latencies.push(performance.now() - began);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    const spent = (performance.now() - since) / 1_000;
    return { requests: latencies.length, seconds: spent, latencies: latencies.sort((a, b) => a - b) };
  },
  cpuMs: async () => ownCpuMs(),
});

function ownCpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** What a house in processes of its own answers. */
export const overHttp = (name: string, house: RunningHouse, caller: Caller, calls: readonly Call[]): Way => ({
  name,
  press: (seconds) => caller.press(calls, { seconds, atOnce: AT_ONCE }),
  cpuMs: async () => Object.values(await house.cpuMs()).reduce((sum, ms) => sum + ms, 0),
});

interface Measured {
  readonly perSecond: number;
  readonly cpuMs: number;
  readonly serverMs: number;
  readonly p50: number;
}

async function measure(way: Way, { ground, wish }: Bench): Promise<Measured> {
  const server = ground.cpuMs() ?? Number.NaN;
  const node = await way.cpuMs();
  const pressed = await way.press(wish.seconds);
  const { requests, seconds } = pressed;
  return {
    perSecond: requests / seconds,
    cpuMs: ((await way.cpuMs()) - node) / requests,
    serverMs: ((ground.cpuMs() ?? Number.NaN) - server) / requests,
    p50: percentile(pressed, 50),
  };
}

/** Measures several ways in turn, round after round, once all are warm; each against the first. */
export async function compare(ways: readonly Way[], bench: Bench): Promise<Line[]> {
  const rounds = new Map(ways.map((way) => [way, [] as Measured[]]));
  for (const way of ways) await way.press(Math.max(bench.wish.seconds / 2, 1));
  for (let round = 0; round < bench.wish.rounds; round += 1) {
    for (const way of ways) rounds.get(way)?.push(await measure(way, bench));
  }
  const middle = (way: Way, of: keyof Measured): number => median((rounds.get(way) ?? []).map((one) => one[of]));
  const [first] = ways;
  return ways.map((way) => ({
    way: way.name,
    "requests/s": middle(way, "perSecond"),
    "p50 ms": middle(way, "p50"),
    "Node CPU ms": middle(way, "cpuMs"),
    "× raw": first ? times(middle(way, "cpuMs"), middle(first, "cpuMs")) : 1,
    "server CPU ms": middle(way, "serverMs"),
    "× raw server": first ? times(middle(way, "serverMs"), middle(first, "serverMs")) : 1,
  }));
}
