import pg from "pg";
import { Agent, request } from "undici";
import { type RunningHouse, startOneProcess } from "../houses.ts";
import type { Bench } from "../office.ts";
import { type Call, type Caller, openCaller, percentile } from "../press.ts";
import { type Line, type Report, times } from "../report.ts";
import { type Attack, attacks } from "./attack-list.ts";

/** Others ask so often a second, and whoever attacks sends so many. */
const OTHERS = 20;
const ATTACKS = 50;
const LINE_BYTES = 5_000_000;

const MINE = `{ viewer { affiliate { displayName account { balance } nextDue { quarter outstanding } } } }`;

async function othersCalls({ identity }: Bench, url: string): Promise<Call[]> {
  const session = new pg.Client(url);
  await session.connect();
  const { rows } = await session.query<{ ssin: string }>(
    "select ssin from contributions.contributor where kind = 'PERSON' order by md5(id) limit 200",
  );
  await session.end();
  return Promise.all(
    rows.map(async ({ ssin }) => ({
      query: MINE,
      token: await identity.tokenOf({ key: ssin, name: "", story: "", role: "INSURED", ssin }),
    })),
  );
}

/** Somebody with a token of a fund's own, so that what is refused is the attack and not the attacker. */
async function openAttacker(bench: Bench, url: string) {
  const dispatcher = new Agent({ connections: 64 });
  const token = await bench.identity.tokenOf({ key: "mallory", name: "", story: "", role: "ANALYST", fund: "UCM" });
  const headers = { "content-type": "application/json", "accept-language": "en", authorization: `Bearer ${token}` };
  return {
    /** Sends one, and says what is wrong where it is not refused as it must be. */
    async send({ body, stoppedBy }: Attack): Promise<string | null> {
      const answer = await request(url, { dispatcher, method: "POST", headers, body }).catch(() => null);
      // A body that is too large is refused before it has come: the connection is then cut.
      if (!answer) return stoppedBy === "bodyBytes" ? null : "no answer";
      const text = await answer.body.text();
      const { statusCode: status } = answer;
      const refused = status >= 400 && status < 500;
      return refused && (stoppedBy === "400" || text.includes(`"${stoppedBy}"`))
        ? null
        : `${status} ${text.slice(0, 200)}`;
    },
    close: () => dispatcher.destroy(),
  };
}

type Attacker = Awaited<ReturnType<typeof openAttacker>>;

async function refusalCost(attack: Attack, attacker: Attacker, house: RunningHouse): Promise<number> {
  const wrong = await attacker.send(attack);
  if (wrong) throw new Error(`"${attack.name}" is not refused by ${attack.stoppedBy}: ${wrong}`);
  const before = await house.cpuMs();
  const often = 40;
  for (let i = 0; i < often; i += 1) await attacker.send(attack);
  return ((await house.cpuMs()).house! - before.house!) / often;
}

/** So often a second an attack is sent, if nobody's line is filled by it alone. */
const paceOf = ({ body }: Attack): number => Math.min(ATTACKS, LINE_BYTES / body.length);

/** What others wait while somebody attacks, or nobody does. */
async function waitOfOthers(others: Caller, calls: readonly Call[], bench: Bench, storm?: Storm): Promise<number[]> {
  const timer = storm && setInterval(storm.send, 1_000 / storm.perSecond);
  try {
    return [...(await others.pace(calls, { seconds: bench.wish.seconds, perSecond: OTHERS })).latencies];
  } finally {
    clearInterval(timer);
  }
}

interface Storm {
  readonly perSecond: number;
  readonly send: () => void;
}

interface Place {
  readonly house: RunningHouse;
  readonly attacker: Attacker;
  readonly others: Caller;
  readonly calls: readonly Call[];
}

/** One attack: what a refusal costs, and what others wait, quiet and storm taking turns. */
async function measure(attack: Attack, { house, attacker, others, calls }: Place, bench: Bench): Promise<Line> {
  const cpuMs = await refusalCost(attack, attacker, house);
  const storm: Storm = { perSecond: paceOf(attack), send: () => void attacker.send(attack) };
  const quiet: number[] = [];
  const stormy: number[] = [];
  for (let round = 0; round < bench.wish.rounds; round += 1) {
    quiet.push(...(await waitOfOthers(others, calls, bench)));
    stormy.push(...(await waitOfOthers(others, calls, bench, storm)));
  }
  const ratio = (hundredth: number): number => times(percentileOf(stormy, hundredth), percentileOf(quiet, hundredth));
  return {
    attack: attack.name,
    "stopped by": attack.stoppedBy,
    bytes: attack.body.length,
    "a second": Number(storm.perSecond.toPrecision(2)),
    "CPU ms": cpuMs,
    "others' p50 ×": ratio(50),
    "others' p99 ×": ratio(99),
  };
}

const percentileOf = (latencies: readonly number[], hundredth: number): number =>
  percentile({ latencies: latencies.toSorted((a, b) => a - b) }, hundredth);

/** What it costs to refuse each attack, and what others wait meanwhile, as against a quiet hour. */
export async function attacksRefused(bench: Bench): Promise<readonly Report[]> {
  const { url, drop } = await bench.office();
  const house = await startOneProcess({ databaseUrl: url, env: bench.identity.env, profiles: bench.wish.profiles });
  const others = openCaller(house.url, { "statut-day": bench.wish.day });
  const attacker = await openAttacker(bench, house.url);
  const place: Place = { house, attacker, others, calls: await othersCalls(bench, url) };
  await waitOfOthers(others, place.calls, bench);
  await waitOfOthers(others, place.calls, bench);
  const lines: Line[] = [];
  for (const attack of attacks) lines.push(await measure(attack, place, bench));
  await Promise.all([others.close(), attacker.close(), house.stop()]);
  await drop();
  const notes = [
    `others ask ${OTHERS} times a second; an attack comes ${ATTACKS} times, or as often as fills ${LINE_BYTES} bytes`,
  ];
  return [{ bench: "attacks", title: "Attacks refused, by a house in one process", lines, notes }];
}
