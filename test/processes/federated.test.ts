import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { type Balancer, openBalancer } from "./balancer.ts";
import { type Asked, askSteadily } from "./callers.ts";
import { openTopology, type Reply, type Topology } from "./topology.ts";

const portOf = (url: string): number => Number(new URL(url).port);

/** What stands before each subgraph, and leads to whichever process serves it. */
const doors = new Map<string, Balancer>();
let house: Topology;
beforeAll(async () => {
  house = await openTopology({
    via: async (name, url) => {
      const door = await openBalancer(portOf(url));
      doors.set(name, door);
      return `${door.url}/graphql`;
    },
  });
}, 120_000);
afterAll(async () => {
  await house?.close();
  await Promise.all([...doors.values()].map((door) => door.close()));
});

const EVERYWHERE = `{
  viewer {
    affiliate {
      displayName
      mandates { totalCount }
      account { balance }
      careerYear(year: 2025) { contributionVoucher { year standing lines { quarter } } }
    }
  }
  benefitDefinition(code: "MATERNITY_ALLOWANCE") { code }
}`;

/** What the answer says of an address, a port or a failure of the network. */
const ADDRESS = /127\.0\.0\.1|localhost|https?:|ECONN|socket|undici|\w:\d{4,5}\b/i;

const health = async (path: string): Promise<{ status: number; body: unknown }> => {
  const response = await fetch(`${house.origin}/health/${path}`);
  return { status: response.status, body: await response.json() };
};

const lotte = (): Promise<Reply> => house.ask("lotte", EVERYWHERE);

const WHOLE = {
  viewer: {
    affiliate: {
      displayName: "Lotte Linde",
      mandates: { totalCount: expect.any(Number) },
      account: { balance: expect.stringMatching(/^-?\d+\.\d\d$/) },
      careerYear: {
        contributionVoucher: {
          year: 2025,
          standing: expect.any(String),
          lines: ["2025Q1", "2025Q2", "2025Q3", "2025Q4"].map((quarter) => ({ quarter })),
        },
      },
    },
  },
  benefitDefinition: { code: "MATERNITY_ALLOWANCE" },
};

test("one question is answered by all five subgraphs, each a process of its own", async () => {
  const { status, data, errors } = await lotte();
  expect({ status, data, errors }).toEqual({ status: 200, data: WHOLE, errors: [] });
  expect(await health("ready")).toMatchObject({
    status: 200,
    body: { status: "ready", subgraphs: Object.fromEntries(house.names.map((name) => [name, "ready"])) },
  });
});

test("the companies' process is killed: all other fields are served, its own are empty with one error", async () => {
  house.subgraph("companies").signal("SIGKILL");
  expect(await house.subgraph("companies").ended).toEqual({ code: null, signal: "SIGKILL" });
  const { status, data, errors, text } = await lotte();
  expect(status).toBe(200);
  expect(data).toEqual({ ...WHOLE, viewer: { affiliate: { ...WHOLE.viewer.affiliate, mandates: null } } });
  expect(errors).toEqual([
    {
      message: expect.any(String),
      path: ["viewer", "affiliate", "mandates"],
      extensions: {
        code: "SUBGRAPH_UNAVAILABLE",
        subgraph: "companies",
        retryable: true,
        requestId: expect.any(String),
      },
    },
  ]);
  expect(text).not.toMatch(ADDRESS);
  expect(await health("ready")).toMatchObject({
    status: 503,
    body: { status: "not ready", subgraphs: { companies: "not ready", contributions: "ready" } },
  });
  expect(await health("live")).toMatchObject({ status: 200 });

  await house.restart("companies");
  expect((await lotte()).data).toEqual(WHOLE);
});

test("the contributions' process is frozen: the rest is answered in time, and it heals by itself", async () => {
  const frozen = house.subgraph("contributions");
  frozen.signal("SIGSTOP");
  const { status, data, errors, text } = await lotte().finally(() => frozen.signal("SIGCONT"));
  expect(status).toBe(200);
  expect(data).toMatchObject({
    viewer: { affiliate: { displayName: "Lotte Linde", mandates: { totalCount: expect.any(Number) }, account: null } },
    benefitDefinition: { code: "MATERNITY_ALLOWANCE" },
  });
  expect(errors).toContainEqual(
    expect.objectContaining({
      path: ["viewer", "affiliate", "account"],
      extensions: expect.objectContaining({ code: "TIMEOUT", subgraph: "contributions", retryable: true }),
    }),
  );
  expect(text).not.toMatch(ADDRESS);
  expect(await lotte()).toMatchObject({ data: WHOLE, errors: [] });
});

test("200 questions on locked tables find a queue with an end, and health answers meanwhile", async () => {
  const session = new pg.Client(house.databaseUrl);
  await session.connect();
  await session.query("begin; lock table companies.company, companies.mandate in access exclusive mode");
  const question = "{ viewer { affiliate { mandates { totalCount } } } }";
  const asked = Promise.all(Array.from({ length: 200 }, () => house.ask("lotte", question)));
  const live = await health("live");
  const replies = await asked.finally(() => session.end());

  expect(live).toMatchObject({ status: 200 });
  const codes = replies.map(({ errors }) => errors.map(({ extensions }) => extensions.code).join());
  expect(new Set(codes)).toEqual(new Set(["OVERLOADED", "TIMEOUT"]));
  const overloaded = replies.filter((_, i) => codes[i] === "OVERLOADED");
  expect(overloaded.length).toBeGreaterThan(150);
  expect((await lotte()).data).toEqual(WHOLE);
}, 120_000);

/** Starts a second process beside each, and answers where they are. */
async function beginSuccessors() {
  const subgraphs = await Promise.all(
    house.names.map(async (name) => [name, portOf((await house.begin(name)).url)] as const),
  );
  return { subgraphs: new Map(subgraphs), gateway: portOf((await house.beginGateway()).url) };
}

test("every process is replaced by another under steady questions, and no question fails", async () => {
  const front = await openBalancer(portOf(house.origin));
  const successors = await beginSuccessors();
  const said = house.everybody().map((running) => running.err());
  const ends: object[] = [];
  let asked: Asked;
  const stop = askSteadily(front.url, await house.provider.tokenOf("lotte"));
  try {
    for (const name of house.names) {
      doors.get(name)?.lead(successors.subgraphs.get(name) ?? 0);
      ends.push(await house.subgraph(name).stop());
    }
    front.lead(successors.gateway);
    ends.push(await house.gateway.stop());
    await pause(500);
  } finally {
    asked = await stop();
    await front.close();
  }

  const { answered, failed } = asked;
  expect(failed).toEqual([]);
  expect(answered).toBeGreaterThan(100);
  expect(ends).toEqual(ends.map(() => ({ code: 0, signal: null })));
  expect(house.everybody().map((running) => running.err())).toEqual(said);
}, 120_000);
