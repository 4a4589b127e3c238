import { createHash } from "node:crypto";
import request from "supertest";
import { openSmallGraph, type SmallGraph } from "../test/harness/small-graph.ts";

type Small = Awaited<ReturnType<typeof openSmallGraph>>;

async function withGateway<Result>(settings: SmallGraph, use: (gateway: Small) => Promise<Result>): Promise<Result> {
  const gateway = await openSmallGraph(settings);
  try {
    return await use(gateway);
  } finally {
    await gateway.close();
  }
}

it("answers a question over two subgraphs, by POST and by GET, with its cost and headers", () =>
  withGateway({}, async ({ handler }) => {
    const query = "{ affiliate(id: 2) { name balance } }";
    const expected = {
      data: { affiliate: { name: "Person 2", balance: "2.00" } },
      extensions: { cost: { estimated: 4, limit: 10_000 } },
    };
    const post = await request(handler).post("/graphql").set("accept-language", "nl").send({ query });
    expect(post.body).toEqual(expected);
    expect(post.headers).toMatchObject({
      "cache-control": "no-store",
      "content-language": "nl",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    });
    expect(post.headers["x-powered-by"]).toBeUndefined();
    const get = await request(handler).get("/graphql").query({ query });
    expect(get.body).toEqual(expected);
  }));

it("takes a request id that is one, and makes its own where it could be a person's number", () =>
  withGateway({}, async ({ handler }) => {
    const idFor = async (id: string) =>
      (await request(handler).post("/graphql").set("x-request-id", id).send({})).headers["x-request-id"];
    expect(await idFor("trace-0001")).toBe("trace-0001");
    expect(await idFor("85073003328")).toMatch(/^[0-9a-f]{8}-/);
    expect(await idFor("with space")).toMatch(/^[0-9a-f]{8}-/);
    expect(await idFor("x".repeat(65))).toMatch(/^[0-9a-f]{8}-/);
  }));

it("gives two callers of the same question at the same instant each their own answer (F15)", () =>
  withGateway({}, async ({ handler }) => {
    const ask = (who: string) =>
      request(handler).post("/graphql").set("authorization", who).send({ query: "{ whoAmI }" });
    const callers = Array.from({ length: 20 }, (_, index) => `caller-${index}`);
    const answers = await Promise.all(callers.map(async (who) => (await ask(who)).body.data.whoAmI));
    expect(answers).toEqual(callers);
  }));

it("remembers a text by its hash, and only the text", () =>
  withGateway({}, async ({ handler }) => {
    const query = "{ whoAmI }";
    const extensions = { persistedQuery: { version: 1, sha256Hash: createHash("sha256").update(query).digest("hex") } };
    const unknown = await request(handler).post("/graphql").send({ extensions });
    expect(unknown.body.errors[0]).toMatchObject({
      message: "PersistedQueryNotFound",
      extensions: { code: "PERSISTED_QUERY_NOT_FOUND" },
    });
    await request(handler).post("/graphql").set("authorization", "one").send({ query, extensions });
    const known = await request(handler)
      .get("/graphql")
      .set("authorization", "two")
      .query({ extensions: JSON.stringify(extensions) });
    expect(known.body.data).toEqual({ whoAmI: "two" });
  }));

it("says whether each subgraph can serve, and goes on living", async () => {
  const ready = async (name: string): Promise<boolean> => {
    if (name === "contributions") throw new Error("down");
    return true;
  };
  await withGateway({ ready }, async ({ handler }) => {
    const { status, body } = await request(handler).get("/health/ready");
    expect({ status, body }).toEqual({
      status: 503,
      body: { status: "not ready", subgraphs: { affiliates: "ready", contributions: "not ready" } },
    });
    expect((await request(handler).get("/health/live")).body).toEqual({ status: "live" });
  });
  await withGateway({}, async ({ handler }) => {
    expect((await request(handler).get("/health/ready")).status).toBe(200);
  });
});

it("writes a line for each request, without a word of what was asked with", () =>
  withGateway({}, async ({ handler, lines }) => {
    const query = 'query Dossier($d: Date!) { born(on: $d) affiliate(id: "85073003328") { name } }';
    await request(handler)
      .post("/graphql")
      .set({ authorization: "Bearer eyJsecret", "x-request-id": "journal-1" })
      .send({ query, variables: { d: "1985-07-30" } });
    await request(handler).post("/graphql").send({ query: "{ broken }" });
    const answered = lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === "answered");
    expect(answered[0]).toMatchObject({
      requestId: "journal-1",
      operationName: "Dossier",
      kind: "query",
      cost: 1,
      status: 200,
      codes: [],
      role: "SYSTEM",
    });
    expect(answered[1]).toMatchObject({ codes: ["INTERNAL"] });
    expect(lines.join("\n")).not.toMatch(/85073003328|1985-07-30|eyJsecret|Person|select \*/);
  }));

it("counts operations, fetches and faults, with no label from a caller", () =>
  withGateway({}, async ({ handler, metrics }) => {
    await request(handler).post("/graphql").send({ query: "query Secret85073003328 { rate broken }" });
    await request(handler).post("/graphql").send({ query: "{ affiliates(first: 1000) { nodes { id } } }" });
    const text = await metrics.text();
    expect(text).toContain('statut_operation_seconds_count{kind="query",status="200"} 1');
    expect(text).toContain('statut_operation_seconds_count{kind="query",status="400"} 1');
    expect(text).toContain('statut_fetch_seconds_count{subgraph="contributions",outcome="OK"} 1');
    expect(text).toContain('statut_faults_total{code="TOO_COSTLY"} 1');
    expect(text).toContain('statut_faults_total{code="INTERNAL"} 1');
    expect(text).not.toContain("85073003328");
  }));

it("slows down who spends too much, and nobody else (F24)", () =>
  withGateway({ rate: { store: 30, perSecond: 1, least: 10 } }, async ({ handler }) => {
    const ask = (who: string) =>
      request(handler)
        .post("/graphql")
        .set({ authorization: who, "accept-language": "en" })
        .send({ query: "{ rate }" });
    for (let times = 0; times < 3; times += 1) expect((await ask("eager")).status).toBe(200);
    const slowed = await ask("eager");
    expect(slowed.status).toBe(429);
    expect(slowed.headers["retry-after"]).toBe("10");
    expect(slowed.body.errors[0]).toMatchObject({
      message: "Too many requests. Wait 10 seconds and ask again.",
      extensions: { code: "TOO_MANY_REQUESTS", retryable: true },
    });
    expect((await ask("calm")).status).toBe(200);
  }));
