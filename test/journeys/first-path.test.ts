import { readFileSync } from "node:fs";
import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import { type House, modes, openHouse, type Reply } from "../harness/whole-house.ts";

const statement = readFileSync("test/fixtures/securex-2026-11-19.coda");
const LOTTE = "88041212434";
const NOBODY = "88041212632";

const IMPORT = `mutation ($key: ID!, $content: String!) {
  importBankStatement(input: { meta: { idempotencyKey: $key }, fileName: "securex.coda", content: $content }) {
    matched suspended ignored replayed
    errors { __typename ... on UserError { code message } }
  }
}`;

const OWN_FILE = `{ viewer { affiliate {
  displayName
  account { balance overdue }
  nextDue { quarter amount dueOn status calculation { result confirmed steps { index parentIndex label value } } }
  career(from: "2026Q3", to: "2026Q4") { quarter category settlement { state paid } }
} } }`;

const VOUCHER = `query ($ssin: Ssin!) { affiliate(ssin: $ssin) { careerYear(year: 2025) {
  contributionVoucher { inOrder cover { startsOn endsOn } lines { quarter category covered } }
} } }`;

const purpose = { "statut-purpose": "INSURABILITY" };

describe.each(modes)("a bank statement becomes a paid contribution, in %s", (mode) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(mode);
  });
  afterAll(() => house.close());

  const bring = (key: string, content: Uint8Array): Promise<Reply> =>
    house.ask("hanne", IMPORT, { key, content: Buffer.from(content).toString("base64") });

  it("shows Lotte, before, what she owes for the quarter and why", async () => {
    const { data, errors } = await house.ask("lotte", OWN_FILE);
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      viewer: {
        affiliate: {
          displayName: "Lotte Linde",
          account: { balance: "1990.97", overdue: "0.00" },
          nextDue: {
            quarter: "2026Q4",
            amount: "1990.97",
            dueOn: "2026-12-31",
            status: "DUE",
            // 34,800.00 of 2023, times 676.50 / 630.85, at 20.5 %, a fourth of it; a fee of 4.10 % nobody confirmed.
            calculation: { result: "1990.97", confirmed: false },
          },
          career: [
            { quarter: "2026Q3", category: "MAIN", settlement: { state: "PAID" } },
            { quarter: "2026Q4", category: "MAIN", settlement: { state: "NOT_DUE_YET", paid: "0.00" } },
          ],
        },
      },
    });
    const { steps } = (data as never as { viewer: { affiliate: { nextDue: { calculation: { steps: object[] } } } } })
      .viewer.affiliate.nextDue.calculation;
    const lines = steps.map((step) => (step as { value: string }).value);
    expect(lines).toEqual(expect.arrayContaining(["34800.00", "37318.22", "7650.2351", "1912.56", "78.41", "1990.97"]));
  });

  it("refuses a file that was cut in the middle, and books nothing of it", async () => {
    const { data } = await bring(`${mode} cut in the middle`, statement.subarray(0, statement.length / 2));
    const unread = { matched: 0, errors: [{ __typename: "UnreadableFileError" }] };
    expect(data).toMatchObject({ importBankStatement: unread });
    expect((await house.ask("lotte", OWN_FILE)).data).toMatchObject({
      viewer: { affiliate: { account: { balance: "1990.97" } } },
    });
  });

  it("takes the file in: four payments find their account, one waits for a person to look at it", async () => {
    const { data, errors } = await bring(`${mode} first`, statement);
    expect(errors).toEqual([]);
    expect(data).toEqual({
      importBankStatement: { matched: 4, suspended: 1, ignored: 0, replayed: false, errors: [] },
    });
  });

  it("changes nothing when the file comes again, under the same key or another, or twice at once", async () => {
    const again = await bring(`${mode} first`, statement);
    expect(again.data).toMatchObject({ importBankStatement: { matched: 4, suspended: 1, replayed: true } });
    const others = await Promise.all([bring(`${mode} second`, statement), bring(`${mode} third`, statement)]);
    for (const { data } of others) expect(data).toMatchObject({ importBankStatement: { matched: 0, suspended: 0 } });
  });

  it("shows Lotte the quarter as paid, once", async () => {
    const { data } = await house.ask("lotte", OWN_FILE);
    expect(data).toMatchObject({
      viewer: {
        affiliate: {
          account: { balance: "0.00", overdue: "0.00" },
          nextDue: null,
          career: [{}, { quarter: "2026Q4", settlement: { state: "PAID", paid: "1990.97" } }],
        },
      },
    });
  });

  it("leaves the ledger without a fault", async () => {
    const { data } = await house.ask("koen", "{ ledgerChecks { code faults } }");
    expect(data).toEqual({
      ledgerChecks: [1, 2, 3, 4, 5, 6, 7, 8, 13, 14, 15, 16].map((number) => ({ code: `I${number}`, faults: 0 })),
    });
  });

  it("gives her health fund the voucher of the year, without an amount", async () => {
    const { data } = await house.ask("health-fund-300", VOUCHER, { ssin: LOTTE }, purpose);
    expect(data).toEqual({
      affiliate: {
        careerYear: {
          contributionVoucher: {
            inOrder: true,
            cover: { startsOn: "2027-01-01", endsOn: "2027-12-31" },
            lines: ["2025Q1", "2025Q2", "2025Q3", "2025Q4"].map((quarter) => ({
              quarter,
              category: "MAIN",
              covered: true,
            })),
          },
        },
      },
    });
    const amounts =
      '{ affiliate(ssin: "88041212434") { account { balance } careerYear(year: 2025) { quarters { settlement { paid } } } } }';
    const asked = await house.ask("health-fund-300", amounts, {}, purpose);
    expect(new Set(asked.errors.map(({ extensions }) => extensions.code))).toEqual(new Set(["FORBIDDEN"]));
    expect(JSON.stringify(asked.body)).not.toContain("1990");
  });

  it("tells another health fund of her what it tells of nobody", async () => {
    const ofHer = await house.ask("health-fund-100", VOUCHER, { ssin: LOTTE }, purpose);
    const ofNobody = await house.ask("health-fund-100", VOUCHER, { ssin: NOBODY }, purpose);
    expect(ofHer.data).toEqual({ affiliate: null });
    expect([ofHer.data, ofHer.errors]).toEqual([ofNobody.data, ofNobody.errors]);
  });

  it("hides from a case handler of one fund that a person of another exists, on every path", async () => {
    const her = seedId("aff", "lotte");
    const nobody = "aff_00000000000000000000000000";
    const paths = [
      "query ($id: ID!) { affiliate(id: $id) { lastName account { balance } } }",
      "query ($id: ID!) { node(id: $id) { ... on Affiliate { lastName } } }",
      "query ($id: ID!) { nodes(ids: [$id]) { ... on Affiliate { lastName nextDue { amount } } } }",
    ];
    for (const path of paths) {
      const ofHer = await house.ask("chantal", path, { id: her });
      const ofNobody = await house.ask("chantal", path, { id: nobody });
      expect([ofHer.data, ofHer.errors]).toEqual([ofNobody.data, ofNobody.errors]);
      expect(JSON.stringify(ofHer.body)).not.toContain("Linde");
    }
    const input = '{ meta: { idempotencyKey: "try-her-file" }, affiliateId: $id, language: FR }';
    const written = `mutation ($id: ID!) { changeContactDetails(input: ${input}) {
      errors { __typename ... on NotFoundError { missingId } } } }`;
    expect((await house.ask("chantal", written, { id: her })).data).toEqual({
      changeContactDetails: { errors: [{ __typename: "NotFoundError", missingId: her }] },
    });
  });

  it("gives the analyst of the institute counts by category, and never a person", async () => {
    const counts = `{ statistics { careers(groupBy: [CATEGORY], where: { fund: ["UCM"] }) {
      rows { category count } notToldApart { count } } } }`;
    const { data } = await house.ask("inasti-analyst", counts, {}, { "statut-purpose": "STATISTICS" });
    const careers = { rows: [{ category: "MAIN", count: 6 }], notToldApart: { count: 5 } };
    expect(data).toEqual({ statistics: { careers } });
    const person = await house.ask("inasti-analyst", "{ affiliates { nodes { lastName } } }");
    expect(person.errors[0]?.extensions.code).toBe("FORBIDDEN");
  });

  it("asks the database as many questions for one quarter of a file as for twelve", async () => {
    const ask = async (from: string): Promise<number> => {
      house.queries.length = 0;
      const career = `career(from: "${from}", to: "2026Q4") { quarter category settlement { state paid } }`;
      await house.ask("lotte", `{ viewer { affiliate { ${career} } } }`);
      return house.queries.length;
    };
    // Two subgraphs: in each a beginning, who asks, two reads and an end; one more for the quarters that were freed.
    expect([await ask("2024Q1"), await ask("2026Q4")]).toEqual([11, 11]);
  });

  it("goes on with the others when one subgraph is down, with one clean error", async () => {
    await house.kill("contributions");
    const { data, errors } = await house.ask("lotte", "{ viewer { affiliate { displayName account { balance } } } }");
    expect(data).toEqual({ viewer: { affiliate: { displayName: "Lotte Linde", account: null } } });
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({
      path: ["viewer", "affiliate", "account"],
      extensions: { code: "SUBGRAPH_UNAVAILABLE", subgraph: "contributions", retryable: true },
    });
    expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|http|ECONN|stack/);
  });
});
