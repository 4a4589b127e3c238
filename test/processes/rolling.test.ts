import { Agent, request } from "node:http";
import { text } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";
import { type Balancer, openBalancer } from "./balancer.ts";
import { OFFICE_DAY, openTopology, type Topology } from "./topology.ts";

/** As many questions a second as these callers can ask who each wait for an answer. */
const PER_SECOND = 80;
const CALLERS = 12;
const portOf = (url: string): number => Number(new URL(url).port);

const doors = new Map<string, Balancer>();
const successors = new Map<string, number>();
let front: Balancer;
let house: Topology;

beforeAll(async () => {
  house = await openTopology({
    via: async (name, url) => {
      const door = await openBalancer(portOf(url));
      doors.set(name, door);
      return `${door.url}/graphql`;
    },
  });
  front = await openBalancer(portOf(house.origin));
  await Promise.all(house.names.map(async (name) => successors.set(name, portOf((await house.begin(name)).url))));
  successors.set("gateway", portOf((await house.beginGateway()).url));
}, 120_000);
afterAll(async () => {
  await house?.close();
  await Promise.all([...doors.values(), front].map((door) => door?.close()));
});

interface Asked {
  readonly answered: number;
  readonly failed: readonly string[];
}

/** In turn, so that every process has somebody inside at any time. */
const QUESTIONS = [
  "{ viewer { affiliate { displayName account { balance } } } }",
  "{ viewer { affiliate { displayName mandates { totalCount } } } }",
  '{ benefitDefinition(code: "MATERNITY_ALLOWANCE") { code } }',
  "{ institutions { code } }",
];

/**
 * Asks as a client does that keeps its connections: it answers what came.
 *
 * A connection that was kept may have been closed while the question was on its way. As HTTP has it (RFC 9112, 9.3.1),
 * what only reads is then asked once more.
 */
function ask(url: string, agent: Agent, token: string, query: string): Promise<string> {
  return new Promise((answered, failed) => {
    const headers = {
      "content-type": "application/json",
      authorization: `Bearer ${token}`,
      "statut-day": OFFICE_DAY,
    };
    const asked = request(`${url}/graphql`, { agent, method: "POST", headers });
    asked
      .once("response", (response) => text(response).then(answered, failed))
      .once("error", (fault) => (asked.reusedSocket ? answered(ask(url, agent, token, query)) : failed(fault)))
      .end(JSON.stringify({ query }));
  });
}

/** Asks steadily until it is told to stop; then says how many were answered, and which were not as they should be. */
async function askSteadily(url: string): Promise<() => Promise<Asked>> {
  const token = await house.provider.tokenOf("lotte");
  const agent = new Agent({ keepAlive: true });
  const failed: string[] = [];
  let asked = 0;
  let going = true;
  const caller = async (): Promise<void> => {
    while (going) {
      const next = pause((CALLERS * 1_000) / PER_SECOND);
      const question = QUESTIONS[asked++ % QUESTIONS.length] ?? "";
      const answer = await ask(url, agent, token, question).catch((cause) => String(cause));
      if (!answer.startsWith('{"data":{') || answer.includes(":null")) failed.push(answer);
      await next;
    }
  };
  const callers = Array.from({ length: CALLERS }, caller);
  return async () => {
    going = false;
    await Promise.all(callers);
    agent.destroy();
    return { answered: asked - failed.length, failed };
  };
}

test("every process is replaced by another under steady questions, and no question fails", async () => {
  const ends: object[] = [];
  let asked: Asked;
  const stop = await askSteadily(front.url);
  try {
    for (const name of house.names) {
      doors.get(name)?.lead(successors.get(name) ?? 0);
      ends.push(await house.subgraph(name).stop());
    }
    front.lead(successors.get("gateway") ?? 0);
    ends.push(await house.gateway.stop());
    await pause(500);
  } finally {
    asked = await stop();
  }

  const { answered, failed } = asked;
  expect(failed).toEqual([]);
  expect(answered).toBeGreaterThan(100);
  expect(ends).toEqual(ends.map(() => ({ code: 0, signal: null })));
  expect(house.everybody().map((running) => running.err())).toEqual(house.everybody().map(() => ""));
}, 120_000);
