import { serverAudits } from "graphql-http";
import { openSmallGraph } from "../test/harness/small-graph.ts";

let gateway: Awaited<ReturnType<typeof openSmallGraph>>;
let url: string;

beforeAll(async () => {
  gateway = await openSmallGraph();
  const { port } = await gateway.start(0, "127.0.0.1");
  url = `http://127.0.0.1:${port}/graphql`;
});

afterAll(() => gateway.close());

const audits = serverAudits({ url: () => url, fetchFn: fetch });

it("is audited on sixty-one points", () => {
  expect(audits).toHaveLength(61);
});

it.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))("%s", async (_, audit) => {
  const found = await audit.fn();
  expect({ status: found.status, reason: "reason" in found ? found.reason : "" }).toEqual({ status: "ok", reason: "" });
});
