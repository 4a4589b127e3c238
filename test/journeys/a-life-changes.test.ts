import { workDay } from "../../subgraphs/shared/plumbing/daily.ts";
import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import { nationalNumberOf } from "../../subgraphs/shared/values/national-number.ts";
import { type House, openHouse, type Reply } from "../harness/whole-house.ts";

const LOTTE = seedId("aff", "lotte");
const [OLD, NEW] = ["88041212434", nationalNumberOf("1988-04-12", 616)] as const;
const purpose = { "statut-purpose": "INSURABILITY" };
const on = (day: string) => ({ "statut-day": day });

let house: House;
beforeAll(async () => {
  house = await openHouse("one process");
});
afterAll(() => house.close());

const OWN = `{ viewer { affiliate { ssin displayName address { street }
  addresses { startsOn endsOn source address { street } } civilStatuses { status source }
  household { relation firstName } account { balance } } } }`;
const FILE = `query ($ssin: Ssin!) { affiliate(ssin: $ssin) { ssin displayName addresses { address { street } } } }`;
const VOUCHER = `query ($ssin: Ssin!) { affiliate(ssin: $ssin) { ssin formerNumbers { ssin }
  careerYear(year: 2025) { contributionVoucher { inOrder } } } }`;

const voucherFor = (healthFund: string, ssin: string, day = "2026-11-20"): Promise<Reply> =>
  house.ask(healthFund, VOUCHER, { ssin }, { ...purpose, ...on(day) });

describe("Lotte moves, marries, and gets another number", () => {
  it("she tells her move ahead, and her fund reads it", async () => {
    const move = `mutation { changeAddress(input: { meta: { idempotencyKey: "i-shall-move" }, affiliateId: "${LOTTE}",
      startsOn: "2026-12-01", address: { street: "Dampoortstraat 7", postalCode: "9000", municipality: "Gent" } }) {
      affiliate { address { street } } errors { __typename } } }`;
    const { data } = await house.ask("lotte", move);
    expect(data).toEqual({ changeAddress: { affiliate: { address: { street: "Rue de l’Exemple 1" } }, errors: [] } });
    const read = await house.ask("hanne", FILE, { ssin: OLD });
    expect(read.data).toMatchObject({
      affiliate: { addresses: [{}, { address: { street: "Dampoortstraat 7" } }] },
    });
  });

  it("no other fund learns of it, and her health fund is refused her address", async () => {
    expect((await house.ask("chantal", FILE, { ssin: OLD })).data).toEqual({ affiliate: null });
    const asked = await house.ask("health-fund-300", FILE, { ssin: OLD }, purpose);
    expect(new Set(asked.errors.map(({ extensions }) => extensions.code))).toEqual(new Set(["FORBIDDEN"]));
    expect(JSON.stringify(asked.body)).not.toContain("Dampoort");
  });

  it("the National Register tells her fund of the marriage and of the number", async () => {
    const lines = [
      "REGISTER-MUTATIONS\t1",
      `rn-1\tCIVIL_STATUS\t${OLD}\t2026-11-14\tMARRIED\t`,
      `rn-2\tJOINS\t${OLD}\t2026-11-14\tSPOUSE\t\tArthur\tEik\t1986-05-02`,
      `rn-3\tNUMBER\t${OLD}\t2026-11-16\t${NEW}`,
      "rn-4\tMARRIAGE\tnobody",
    ];
    const bring = `mutation ($content: String!) { importRegisterMutations(input: {
      meta: { idempotencyKey: "rn-of-today" }, fileName: "rn.txt", content: $content
    }) { file { id state } errors { __typename } } }`;
    const content = Buffer.from(lines.join("\n")).toString("base64");
    const { data } = await house.ask("hanne", bring, { content });
    expect(data).toMatchObject({ importRegisterMutations: { file: { state: "WAITING" }, errors: [] } });
    await house.settle();
    const { id } = (data as never as { importRegisterMutations: { file: { id: string } } }).importRegisterMutations
      .file;
    const report = `query ($id: ID!) { registerFile(id: $id) { state kept faults { nodes { line reason } } } }`;
    expect((await house.ask("hanne", report, { id })).data).toEqual({
      registerFile: { state: "DONE", kept: 3, faults: { nodes: [{ line: 5, reason: "UNKNOWN_KIND" }] } },
    });
    expect((await house.ask("chantal", report, { id })).data).toEqual({ registerFile: null });
  });

  it("her token with the old number still opens her file, with the account that others keep", async () => {
    const { data, errors } = await house.ask("lotte", OWN);
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      viewer: {
        affiliate: {
          ssin: NEW,
          displayName: "Lotte Linde",
          civilStatuses: [{ status: "MARRIED", source: "REGISTER" }],
          household: [{ relation: "SPOUSE", firstName: "Arthur" }],
          account: { balance: "1990.97" },
        },
      },
    });
  });

  it("her health fund asks under either number, and is told the new one; another finds nobody", async () => {
    for (const ssin of [OLD, NEW]) {
      expect((await voucherFor("health-fund-300", ssin)).data).toEqual({
        affiliate: {
          ssin: NEW,
          formerNumbers: [{ ssin: OLD }],
          careerYear: { contributionVoucher: { inOrder: true } },
        },
      });
      expect((await voucherFor("health-fund-100", ssin)).data).toEqual({ affiliate: null });
    }
  });

  it("she lives elsewhere from the day that she told", async () => {
    await workDay(house.subgraphs, "2026-12-01");
    const { data } = await house.ask("lotte", OWN, {}, on("2026-12-01"));
    expect(data).toMatchObject({
      viewer: {
        affiliate: {
          address: { street: "Dampoortstraat 7" },
          addresses: [
            { startsOn: null, endsOn: "2026-11-30", source: "FILE" },
            { startsOn: "2026-12-01", endsOn: null, source: "INSURED" },
          ],
        },
      },
    });
  });

  it("another health fund finds her from the first day with it on, and the old one no more", async () => {
    const change = `mutation { changeHealthFund(input: { meta: { idempotencyKey: "another-health-fund" },
      affiliateId: "${LOTTE}", healthFund: "100", startsOn: "2027-01-01" }) { errors { __typename } } }`;
    expect((await house.ask("hanne", change)).data).toEqual({ changeHealthFund: { errors: [] } });
    await house.settle();
    expect((await voucherFor("health-fund-100", NEW, "2026-12-31")).data).toEqual({ affiliate: null });
    await workDay(house.subgraphs, "2027-01-01");
    expect((await voucherFor("health-fund-100", NEW, "2027-01-01")).data).toMatchObject({ affiliate: { ssin: NEW } });
    expect((await voucherFor("health-fund-300", NEW, "2027-01-01")).data).toEqual({ affiliate: null });
    expect((await voucherFor("health-fund-300", OLD, "2027-01-01")).data).toEqual({ affiliate: null });
  });
});
