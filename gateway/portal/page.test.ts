import { createHash } from "node:crypto";
import request from "supertest";
import { openSmallGraph, type SmallGraph } from "../../test/harness/small-graph.ts";

type Small = Awaited<ReturnType<typeof openSmallGraph>>;

async function withGateway<Result>(settings: SmallGraph, use: (gateway: Small) => Promise<Result>): Promise<Result> {
  const gateway = await openSmallGraph(settings);
  try {
    return await use(gateway);
  } finally {
    await gateway.close();
  }
}

it("shows a page to try it on that fetches nothing from elsewhere, where people are given", async () => {
  const person = { key: "lotte", name: "Lotte", role: "INSURED", story: "Started last year.", ssin: "85073003328" };
  const portal = {
    people: [person],
    tokenOf: async ({ key }: { key: string }) => `token-of-${key}`,
    question: "{ a <b }",
  };
  await withGateway({ portal }, async ({ handler }) => {
    const page = await request(handler).get("/");
    expect(page.headers["content-type"]).toContain("text/html");
    expect(page.text).toContain("{ a &lt;b }");
    expect(page.text).not.toMatch(/https?:\/\//);
    const [, inPage = ""] = /<script type="module">(.*)<\/script>/s.exec(page.text) ?? [];
    const hash = createHash("sha256").update(inPage).digest("base64");
    expect(page.headers["content-security-policy"]).toContain(`script-src 'sha256-${hash}'`);
    expect((await request(handler).get("/people")).body).toEqual([
      { key: "lotte", name: "Lotte", role: "INSURED", story: "Started last year.", token: "token-of-lotte" },
    ]);
  });
  await withGateway({}, async ({ handler }) => {
    expect((await request(handler).get("/")).status).toBe(404);
    expect((await request(handler).get("/people")).status).toBe(404);
  });
});
