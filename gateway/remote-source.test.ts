import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import pino from "pino";
import request from "supertest";
import { VIEWER_HEADER, viewerReader } from "../subgraphs/shared/plumbing/hand-over.ts";
import { systemViewer, type Viewer } from "../subgraphs/shared/plumbing/viewer.ts";
import { answerAs, openSmallGraph, type SubgraphName } from "../test/harness/small-graph.ts";
import type { FetchLimits } from "./data-source.ts";
import { remoteSource } from "./remote-source.ts";

const secret = new TextEncoder().encode("a secret that the house shares with itself");
const servers: Server[] = [];
afterEach(() =>
  Promise.all(
    servers.splice(0).map(
      (server) =>
        new Promise((closed) => {
          server.close(closed);
          server.closeAllConnections();
        }),
    ),
  ),
);

interface Seen {
  readonly headers: Record<string, unknown>;
  readonly viewer: Viewer | null;
}

/** A subgraph behind HTTP that believes only the gateway, and may be made to misbehave. */
async function subgraph(name: SubgraphName, seen: Seen[], misbehave?: RequestListener): Promise<string> {
  const read = viewerReader(name, secret);
  const server = createServer(async (incoming, response) => {
    if (misbehave) return misbehave(incoming, response);
    const body = await text(incoming);
    const viewer = await read(incoming.headers[VIEWER_HEADER]?.toString(), body);
    seen.push({ headers: { ...incoming.headers }, viewer });
    if (!viewer) return void response.writeHead(401).end();
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(await answerAs(name, viewer, JSON.parse(body))));
  });
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}

const quick: FetchLimits = { fetchMs: 150, queue: { running: 8, waiting: 8, patienceMs: 100 } };
const question = "{ affiliates { nodes { id name balance } } }";

async function ask(misbehave?: RequestListener, urlOfContributions?: string) {
  const seen: Seen[] = [];
  const urls: Record<string, string> = {
    affiliates: await subgraph("affiliates", seen),
    contributions: urlOfContributions ?? (await subgraph("contributions", seen, misbehave)),
  };
  const gateway = await openSmallGraph({
    sourceOf: (name, log) => remoteSource({ name, log, limits: quick }, { url: urls[name] ?? "", secret }),
  });
  try {
    const answer = await request(gateway.handler)
      .post("/graphql")
      .set({ authorization: "Bearer somebody", cookie: "a=b", "x-request-id": "request-1", "accept-language": "en" })
      .send({ query: question });
    return { ...answer, body: answer.body, seen };
  } finally {
    await gateway.close();
  }
}

it("hands each subgraph who asks, signed, and nothing else that the caller sent", async () => {
  const { body, seen } = await ask();
  expect(body.errors).toBeUndefined();
  expect(body.data.affiliates.nodes[2]).toEqual({ id: "3", name: "Person 3", balance: "3.00" });
  expect(seen.map(({ viewer }) => viewer?.actor)).toEqual(["Bearer somebody", "Bearer somebody"]);
  for (const { headers } of seen) {
    expect(headers.authorization).toBeUndefined();
    expect(headers.cookie).toBeUndefined();
    expect(headers["x-request-id"]).toBe("request-1");
  }
});

const misbehaviours: readonly (readonly [string, RequestListener, string])[] = [
  [
    "answers 500 with its stack",
    (_, response) => void response.writeHead(500).end("Error: at /srv/app.ts:1"),
    "SUBGRAPH_UNAVAILABLE",
  ],
  [
    "answers something that is no JSON",
    (_, response) => void response.end("<html>nginx at 10.0.0.7</html>"),
    "SUBGRAPH_UNAVAILABLE",
  ],
  ["breaks the connection", (incoming) => void incoming.socket.destroy(), "SUBGRAPH_UNAVAILABLE"],
  ["refuses the signature", (_, response) => void response.writeHead(401).end(), "INTERNAL"],
  ["never answers", () => undefined, "TIMEOUT"],
  ["stops in the middle of its answer", (_, response) => void response.write('{"data":'), "TIMEOUT"],
];

it.each(misbehaviours)("costs its own fields only when a subgraph %s", async (_, misbehave, code) => {
  const { status, body, text: words } = await ask(misbehave);
  expect(status).toBe(200);
  expect(body.data.affiliates.nodes.map(({ name }: { name: string }) => name)).toEqual([
    "Person 1",
    "Person 2",
    "Person 3",
  ]);
  expect(body.errors).toHaveLength(1);
  expect(body.errors[0].path).toEqual(["affiliates", "nodes", 0, "balance"]);
  expect(body.errors[0].extensions).toMatchObject({ code, subgraph: "contributions" });
  expect(words).not.toMatch(/127\.0\.0\.1|10\.0\.0\.7|srv|nginx|ECONN|socket/);
});

it("takes what is not read in the picture that somebody names as no answer", async () => {
  const viewer = { ...systemViewer("2026-11-20", "test"), picture: "1-1 shown" };
  const answers = [{}, { extensions: { picture: "1-2 shown" } }, { extensions: { picture: "1-1 shown" } }];
  const told = answers.map(async (extensions): Promise<unknown> => {
    const url = await subgraph("contributions", [], (_, response) => {
      response.end(JSON.stringify({ data: { rate: "20.50" }, ...extensions }));
    });
    const source = remoteSource({ name: "contributions", log: pino({ level: "silent" }) }, { url, secret });
    const context = { viewer, until: performance.now() + 5_000 };
    return (source.process({ request: { query: "{ rate }" }, context } as never) as Promise<unknown>).finally(
      source.close,
    );
  });
  const away = { data: null, errors: [{ extensions: { code: "SUBGRAPH_UNAVAILABLE" } }] };
  expect(await Promise.all(told)).toMatchObject([away, away, { data: { rate: "20.50" } }]);
});

it("costs its own fields only when nobody listens at a subgraph's address (F7)", async () => {
  const { body, text: words } = await ask(undefined, "http://127.0.0.1:9/graphql");
  expect(body.errors[0].extensions).toMatchObject({ code: "SUBGRAPH_UNAVAILABLE", retryable: true });
  expect(words).not.toContain("127.0.0.1");
});

it("asks a read once more when the connection breaks under it", async () => {
  let times = 0;
  const { body } = await ask(async (incoming, response) => {
    times += 1;
    if (times === 1) return void incoming.socket.destroy();
    const { query, variables } = JSON.parse(await text(incoming));
    response.end(JSON.stringify(await answerAs("contributions", {} as Viewer, { query, variables })));
  });
  expect(times).toBe(2);
  expect(body.errors).toBeUndefined();
});
