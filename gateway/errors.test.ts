import { GraphQLError } from "graphql";
import request from "supertest";
import { Fault } from "../subgraphs/shared/plumbing/faults.ts";
import { askSmallGraph as ask, openSmallGraph } from "../test/harness/small-graph.ts";

const ALL = "{ affiliates { nodes { id name balance } } rate }";

it("serves the others' fields when a subgraph is dead, with one clean error (F7)", async () => {
  const dead = () => Promise.reject(new Error("connect ECONNREFUSED http://10.0.0.7:4003/graphql"));
  const { status, body, text } = await ask(
    { query: "{ affiliates { nodes { id name balance } } }" },
    { answering: { contributions: dead } },
  );
  expect(status).toBe(200);
  expect(body.data).toEqual({
    affiliates: {
      nodes: [
        { id: "1", name: "Person 1", balance: null },
        { id: "2", name: "Person 2", balance: null },
        { id: "3", name: "Person 3", balance: null },
      ],
    },
  });
  expect(body.errors).toEqual([
    {
      message: "A part of the system does not answer just now. Ask again in a moment.",
      path: ["affiliates", "nodes", 0, "balance"],
      extensions: { code: "SUBGRAPH_UNAVAILABLE", subgraph: "contributions", retryable: true, requestId: "request-1" },
    },
  ]);
  expect(text).not.toMatch(/10\.0\.0\.7|http|ECONN|stack/i);
});

it("names every field that a dead subgraph would have filled", async () => {
  const dead = () => Promise.reject(new Fault("OVERLOADED"));
  const { body } = await ask(
    { query: "{ affiliate(id: 1) { name money: balance dues { quarter } } }" },
    { answering: { contributions: dead } },
  );
  expect(body.errors).toHaveLength(1);
  expect(body.errors[0].path).toEqual(["affiliate", "money"]);
  expect(body.errors[0].extensions).toMatchObject({ code: "OVERLOADED", fields: ["money", "dues"] });
});

const limits = { fetchMs: 60, queue: { running: 64, waiting: 256, patienceMs: 2_000 } };

it("waits no longer for a frozen subgraph than a fetch may take, and heals (F8)", async () => {
  let frozen = true;
  const gateway = await openSmallGraph({
    fetchLimits: limits,
    answering: { contributions: (_, __, usual) => (frozen ? new Promise(() => undefined) : usual()) },
  });
  try {
    const first = await request(gateway.handler).post("/graphql").send({ query: ALL });
    expect(first.body.data.affiliates.nodes[1]).toEqual({ id: "2", name: "Person 2", balance: null });
    const codes = first.body.errors.map(({ path, extensions }: GraphQLError) => [
      path?.join("."),
      extensions.code,
      extensions.subgraph,
    ]);
    expect(codes.sort()).toEqual([
      ["affiliates.nodes.0.balance", "TIMEOUT", "contributions"],
      ["rate", "TIMEOUT", "contributions"],
    ]);
    frozen = false;
    const second = await request(gateway.handler).post("/graphql").send({ query: ALL });
    expect(second.body.errors).toBeUndefined();
    expect(second.body.data.rate).toBe("20.50");
  } finally {
    await gateway.close();
  }
});

it("gives the whole operation its own limit, and starts no fetch after it", async () => {
  const slow = (_: unknown, __: unknown, usual: () => Promise<object>) =>
    new Promise<object>((resolve) => setTimeout(() => resolve(usual()), 80));
  const { body, fetches } = await ask(
    { query: "{ affiliate(id: 1) { name balance } }" },
    {
      limits: { operationMs: 60 },
      answering: { affiliates: slow },
    },
  );
  expect(body.data).toEqual({ affiliate: null });
  expect(body.errors).toHaveLength(1);
  expect(body.errors[0].extensions).toMatchObject({ code: "TIMEOUT", subgraph: "affiliates" });
  expect(fetches).toEqual(["affiliates"]);
});

it("turns away what finds no place in the queue in time (F9)", async () => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const gateway = await openSmallGraph({
    fetchLimits: { fetchMs: 5_000, queue: { running: 2, waiting: 3, patienceMs: 50 } },
    answering: { contributions: (_, __, usual) => held.then(usual) },
  });
  try {
    const { port } = await gateway.start(0, "127.0.0.1");
    const one = () =>
      request(`http://127.0.0.1:${port}`)
        .post("/graphql")
        .send({ query: "{ rate }" })
        .then(({ body }) => body);
    const all = Promise.all(Array.from({ length: 10 }, one));
    setTimeout(release, 300);
    const answers = await all;
    const codes = answers.map(({ errors }) => errors?.[0].extensions.code ?? "OK");
    expect(codes.filter((code) => code === "OK")).toHaveLength(2);
    expect(codes.filter((code) => code === "OVERLOADED")).toHaveLength(8);
    expect((await one()).data).toEqual({ rate: "20.50" });
  } finally {
    await gateway.close();
  }
});

it("tells nothing of a failure that nobody foresaw, but its number, under which it is in the log", async () => {
  const { body, text, lines } = await ask({ query: "{ broken }" });
  expect(body.data).toEqual({ broken: null });
  expect(body.errors).toEqual([
    {
      message: "Something went wrong on our side. Tell us the number request-1.",
      path: ["broken"],
      extensions: { code: "INTERNAL", subgraph: "affiliates", retryable: false, requestId: "request-1" },
    },
  ]);
  expect(text).not.toMatch(/85073003328|select|db:5432|stack/);
  const logged = lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === "unknown failure");
  expect(logged).toHaveLength(1);
  expect(logged[0]).toMatchObject({ requestId: "request-1", subgraph: "affiliates" });
});

it("passes on a subgraph's code and facts, and folds what is the same all down a list", async () => {
  const forbidding = async () => ({
    data: { affiliates: { nodes: [{ __typename: "Affiliate", id: "1", name: null }] } },
    errors: [0, 1, 2].map(
      (index) =>
        new GraphQLError("says something else", {
          path: ["affiliates", "nodes", index, "secret"],
          extensions: { code: "FORBIDDEN", field: "Affiliate.secret", stacktrace: ["at x"], url: { http: 1 } },
        }),
    ),
  });
  const { body } = await ask(
    { query: "{ affiliates { nodes { id secret } } }" },
    { answering: { affiliates: forbidding } },
  );
  expect(body.errors).toEqual([
    {
      message: "Your role may not see Affiliate.secret. Leave it out of the question.",
      path: ["affiliates", "nodes", 0, "secret"],
      extensions: {
        code: "FORBIDDEN",
        subgraph: "affiliates",
        retryable: false,
        requestId: "request-1",
        field: "Affiliate.secret",
        count: 3,
      },
    },
  ]);
});

it("never passes over a null that the schema forbids", async () => {
  const lacking = async () => ({ data: { affiliate: { __typename: "Affiliate", id: "1", name: null } } });
  const { body } = await ask({ query: "{ affiliate(id: 1) { id name } }" }, { answering: { affiliates: lacking } });
  expect(body.data).toEqual({ affiliate: null });
  expect(body.errors).toHaveLength(1);
  expect(body.errors[0].extensions).toMatchObject({ code: "INTERNAL", requestId: "request-1" });
  expect(body.extensions).toEqual({ cost: { estimated: 1, limit: 10_000 } });
});
