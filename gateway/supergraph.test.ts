import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import request from "supertest";
import { openSmallGraph, smallSupergraph } from "../test/harness/small-graph.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "supergraph-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("it never came true");
}

it("takes up a changed supergraph, and refuses a broken one while the old one serves", async () => {
  const supergraphFile = join(folder, "supergraph.graphql");
  await writeFile(supergraphFile, smallSupergraph());
  const gateway = await openSmallGraph({ supergraph: { supergraphFile, watch: true } });
  try {
    const names = async (): Promise<readonly string[]> => {
      const query = "{ __schema { queryType { fields { name } } } }";
      const { body } = await request(gateway.handler).post("/graphql").send({ query });
      return body.data.__schema.queryType.fields.map(({ name }: { name: string }) => name);
    };
    expect(await names()).not.toContain("novelty");

    await writeFile(supergraphFile, smallSupergraph("\nextend type Query { novelty: Int }"));
    await until(async () => (await names()).includes("novelty"));

    await writeFile(supergraphFile, "type Query { half");
    await until(() => gateway.lines.some((line) => line.includes("supergraph refused")));
    expect(await names()).toContain("novelty");

    await writeFile(supergraphFile, smallSupergraph());
    await until(async () => !(await names()).includes("novelty"));
  } finally {
    await gateway.close();
  }
});

it("does not open on a broken supergraph", async () => {
  await expect(openSmallGraph({ supergraph: { supergraphSdl: "type Query { half" } })).rejects.toThrow();
});
