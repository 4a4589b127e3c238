import { demoPeople } from "../../subgraphs/affiliates/seeds/office.ts";
import { type House, modes, openHouse } from "../harness/whole-house.ts";

const VOUCHER = `query ($ssin: Ssin!) { affiliate(ssin: $ssin) { ssin careerYear(year: 2026) {
  year contributionVoucher { year lines { quarter category } }
} } }`;
const COUNTS = "{ statistics { careers(groupBy: [FUND]) { rows { fund { code } count } } } }";

const ssinOf = (key: string): string => demoPeople.find((person) => person.key === key)?.ssin ?? "";
const NOBODY = "85073003328";
const why = { "statut-purpose": "INSURABILITY" };

describe.each(modes)("partners and analysts at the door, in %s", (mode) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(mode);
  });
  afterAll(() => house.close());

  const ask = (ssin: string, headers: Record<string, string> = why) =>
    house.ask("health-fund-300", VOUCHER, { ssin }, headers);

  it("a health fund is told the year of its own member", async () => {
    const { data, errors } = await ask(ssinOf("lotte"));
    const lines = ["2026Q1", "2026Q2", "2026Q3", "2026Q4"].map((quarter) => ({ quarter, category: "MAIN" }));
    expect(errors).toEqual([]);
    expect(data).toEqual({
      affiliate: { ssin: ssinOf("lotte"), careerYear: { year: 2026, contributionVoucher: { year: 2026, lines } } },
    });
  });

  it("and of another's as of nobody", async () => {
    const { data, errors, status } = await ask(ssinOf("jan"));
    const nobody = await ask(NOBODY);
    expect([status, errors, data]).toEqual([200, [], { affiliate: null }]);
    expect([nobody.status, nobody.errors, nobody.data]).toEqual([status, errors, data]);
  });

  it("and nothing before it has said why it asks", async () => {
    const { data, errors } = await ask(ssinOf("lotte"), {});
    expect(data ?? null).toBeNull();
    expect(errors[0]?.extensions.code).toBe("PURPOSE_REQUIRED");
  });

  it("an analyst is told how many, and never who", async () => {
    const counts = await house.ask("inasti-analyst", COUNTS);
    const rows = [
      { fund: { code: "SECUREX" }, count: 12 },
      { fund: { code: "UCM" }, count: 11 },
      { fund: { code: "GROUPS" }, count: 7 },
    ];
    expect(counts.data).toEqual({ statistics: { careers: { rows } } });
    const who = await house.ask("inasti-analyst", VOUCHER, { ssin: ssinOf("lotte") });
    expect(who.data).toEqual({ affiliate: null });
    expect(who.errors[0]?.extensions.code).toBe("FORBIDDEN");
  });

  it("while the one who knows the payments is down there is no voucher, and the rest is answered", async () => {
    await house.kill("contributions");
    const { data, errors } = await ask(ssinOf("lotte"));
    expect(data).toEqual({
      affiliate: { ssin: ssinOf("lotte"), careerYear: { year: 2026, contributionVoucher: null } },
    });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(["SUBGRAPH_UNAVAILABLE"]);
    expect((await house.ask("inasti-analyst", COUNTS)).errors).toEqual([]);
  });
});
