import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import { type House, modes, openHouse } from "../harness/whole-house.ts";

const lotte = seedId("aff", "lotte");
const marc = seedId("aff", "marc");
const query = `query ($id: ID!) {
  node(id: $id) { __typename id ... on Affiliate { firstName } ... on Fund { name } ... on Affiliation { category }
    ... on Mandate { holderName } }
}`;

describe.each(modes)("node, in %s", (mode) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(mode);
  });
  afterAll(() => house.close());

  it.each([
    ["an affiliate", lotte, { __typename: "Affiliate", id: lotte, firstName: "Lotte" }],
    ["a fund", "fund_ucm", { __typename: "Fund", id: "fund_ucm", name: "UCM" }],
    [
      "an affiliation",
      seedId("afl", "lotte 0"),
      { __typename: "Affiliation", id: seedId("afl", "lotte 0"), category: "MAIN" },
    ],
    ["a person of another fund", seedId("aff", "amelie"), null],
    ["nothing", "aff_00000000000000000000000000", null],
    ["no id", "lotte", null],
  ])("finds %s", async (_, id, expected) => {
    const { data, errors } = await house.ask("hanne", query, { id });
    expect(errors).toEqual([]);
    expect(data).toEqual({ node: expected });
  });

  it("finds what stands elsewhere where it stands", async () => {
    const held = await house.ask("marc", "{ viewer { affiliate { mandates { nodes { id } } } } }");
    const [{ id }] = (held.data as never as { viewer: { affiliate: { mandates: { nodes: [{ id: string }] } } } }).viewer
      .affiliate.mandates.nodes;
    expect((await house.ask("marc", query, { id })).data).toEqual({
      node: { __typename: "Mandate", id, holderName: "Marc Hêtre" },
    });
    expect((await house.ask("lotte", query, { id })).data).toMatchObject({ node: null });
  });

  it("gives several in the order of their ids", async () => {
    const { data } = await house.ask("hanne", "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", {
      ids: [marc, "none", lotte],
    });
    expect(data).toEqual({ nodes: [{ id: marc }, null, { id: lotte }] });
  });
});
