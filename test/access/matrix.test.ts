import { isInterfaceType, isObjectType } from "graphql";
import { drawAll } from "../contracts/schemas.ts";
import { cast, familyFund, issuer, officer, openStage, party, type Stage } from "./cast.ts";
import { cellOf, listReader, readTable } from "./matrix.ts";
import { entities, idOf } from "./objects.ts";

const table = readTable();

let stage: Stage;
let listed: ReturnType<typeof listReader>;
beforeAll(async () => {
  stage = await openStage();
  listed = listReader(stage);
});
afterAll(() => stage.close());

test.each(table.map((line) => [line.entity.type, line.entity.subgraph, line.whose, line] as const))(
  "%s, as %s keeps it, of %s: each comes to what the table says, on every way",
  async (_type, _subgraph, _whose, { entity, whose, cells }) => {
    const id = await idOf(stage, entity, whose);
    const found = await Promise.all(cast.map((player) => cellOf(stage, player, entity, { id, listed })));
    const named = (signs: readonly string[]) => signs.map((cell, i) => `${cast[i]?.key} ${cell}`);
    expect(named(found)).toEqual(named(cells));
  },
);

test.each(table.map((line) => [line.entity.type, line.whose, line] as const))(
  "%s, of %s: the data protection officer, a bailiff, an issuer of vouchers and a family-allowance fund come to it on no way",
  async (_type, whose, { entity }) => {
    const id = await idOf(stage, entity, whose);
    for (const player of [officer, party, issuer, familyFund]) {
      const found = await cellOf(stage, player, entity, { id, listed });
      expect(entity.type === "Fund" ? "" : found).not.toContain("+");
    }
  },
);

/** Entities that have no line, and why none is needed. */
const WITHOUT_LINE = new Map([
  ["Company@affiliates", "hands the id on, and shows nothing else"],
  ["Affiliate@companies", "hands the id on: the mandates are those that one sees"],
  ["Mandate@contributions", "hands the id on, and shows nothing else"],
  ["Fund@contributions", "public, as the fund itself"],
  ["Fund@reporting", "public, as the fund itself"],
  ["BenefitDefinition@benefits", "the law"],
  ["Affiliate@benefits", "hands the id on: the entitlements are those of whom one sees"],
  ["Affiliate@reporting", "hands the id on: messages and papers are those of whom one sees"],
  ["BalanceSheet@companies", "nobody of the demo office has filed one"],
  ["DormancyCertificate@companies", "nobody of the demo office has one"],
]);

test("every entity that a subgraph resolves has its line", async () => {
  const resolved = (await drawAll()).flatMap(({ plan, schema }) =>
    Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) || isInterfaceType(type))
      .filter(({ extensions }) => (extensions as Resolving).apollo?.subgraph?.resolveReference)
      .map(({ name }) => `${name}@${plan.name}`),
  );
  const lines = table.map(({ entity }) => `${entity.type}@${entity.subgraph}`);
  const known = new Set([...lines, ...WITHOUT_LINE.keys()]);
  expect(resolved.length).toBeGreaterThan(20);
  expect(resolved.filter((name) => !known.has(name))).toEqual([]);
  expect(entities.map(({ type, subgraph }) => `${type}@${subgraph}`).filter((name) => !lines.includes(name))).toEqual(
    [],
  );
});

type Resolving = { readonly apollo?: { readonly subgraph?: { readonly resolveReference?: unknown } } };
