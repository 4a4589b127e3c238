import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import { type House, modes, openHouse } from "../harness/whole-house.ts";

describe.each(modes)("in %s", (mode) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(mode);
  });
  afterAll(() => house.close());

  it("shows a handler a company, its director, and the director's mandates, in one question", async () => {
    const query = `query ($id: ID!) { company(id: $id) { displayName mandates { nodes {
      holderName holder { displayName mandates { nodes { role company { displayName } } } } } } } }`;
    const { data, errors } = await house.ask("hanne", query, { id: seedId("com", "hetre") });
    expect(errors).toEqual([]);
    expect(data?.company).toEqual({
      displayName: "Hêtre Solutions SRL",
      mandates: {
        nodes: [
          {
            holderName: "Marc Hêtre",
            holder: {
              displayName: "Marc Hêtre",
              mandates: { nodes: [{ role: "DIRECTOR", company: { displayName: "Hêtre Solutions SRL" } }] },
            },
          },
        ],
      },
    });
  });

  it("shows a representative the own company, and another not at all", async () => {
    const query = `query ($number: EnterpriseNumber!) { company(enterpriseNumber: $number) { name fund { name } } }`;
    const own = await house.ask("hetre", query, { number: "1999000150" });
    expect(own.data?.company).toEqual({ name: "Hêtre Solutions", fund: { name: "Securex Integrity" } });
    const other = await house.ask("hetre", query, { number: "1999002328" });
    expect([other.data?.company, other.errors]).toEqual([null, []]);
  });

  it("shows whoever asks the catalogue of benefits, with the funds that promise them", async () => {
    const query = `{ benefitCatalogue(fund: "UCM", where: { code: ["BIRTH_LEAVE"] }) {
      title promises { fund { name } } } }`;
    const { data, errors } = await house.ask("nobody", query);
    expect(errors).toEqual([]);
    expect(data?.benefitCatalogue).toEqual([
      { title: "Paternity and birth leave", promises: [{ fund: { name: "UCM" } }] },
    ]);
  });
});
