import { tellReceiptsDaily } from "../../subgraphs/contributions/jobs/tell-receipts.ts";
import { demoIban } from "../../subgraphs/contributions/seeds/statements.ts";
import { sendWhatIsOwed } from "../../subgraphs/reporting/jobs/transmissions.ts";
import { workOnce } from "../../subgraphs/shared/plumbing/daily.ts";
import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import { nationalNumberOf } from "../../subgraphs/shared/values/national-number.ts";
import { bankReference } from "../../subgraphs/shared/values/pain.ts";
import { type House, openHouse } from "../harness/whole-house.ts";
import { type SumOf, statementFor } from "./bank-statement.ts";

const CHLOE = seedId("aff", "chloe");
const base64 = (text: string | Uint8Array): string => Buffer.from(text).toString("base64");

let house: House;
beforeAll(async () => {
  house = await openHouse("one process");
});
afterAll(() => house.close());

async function change<Shown>(who: string, day: string, mutation: string, given: object, selection: string) {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!`;
  const text = `mutation ($input: ${type}) { ${mutation}(input: $input) { ${selection} errors { __typename } } }`;
  const input = { meta: { idempotencyKey: `${mutation} on ${day}` }, ...given };
  const { data, errors } = await house.ask(who, text, { input }, { "statut-day": day });
  expect(errors).toEqual([]);
  const { errors: refused, ...shown } = (data as never as Record<string, Shown & { errors: object[] }>)[mutation] ?? {
    errors: [],
  };
  expect(refused).toEqual([]);
  return shown as unknown as Shown;
}

async function booked(day: string, ...sums: readonly SumOf[]): Promise<void> {
  const bytes = await house.inside("contributions", ({ db }) => statementFor(db, CHLOE, { day, sums }));
  const file = { fileName: `${day}.cod`, content: base64(bytes) };
  expect(await change("hanne", day, "importBankStatement", file, "matched")).toEqual({ matched: sums.length });
}

/** The day on which her fund certifies what it received, and the tax service what it then holds. */
async function certified(day: string): Promise<object[]> {
  await house.settle();
  await workOnce(house.room("contributions"), tellReceiptsDaily, day);
  await house.settle();
  await workOnce(house.room("reporting"), sendWhatIsOwed, day);
  const text = `query ($of: ID!) { transmissions(where: { kind: ["TAX_CERTIFICATE"], affiliateId: $of,
    state: [SENT, ACKNOWLEDGED] }, first: 20) { nodes { action about payload } } }`;
  const why = { "statut-day": day, "statut-purpose": "TAX_CERTIFICATE" };
  const { data, errors } = await house.ask("fps-finance", text, { of: CHLOE }, why);
  expect(errors).toEqual([]);
  const { nodes } = (data as never as { transmissions: { nodes: { payload: string }[] } }).transmissions;
  return nodes.map(({ payload }) => JSON.parse(payload) as object);
}

const sums = (received: string, excluded: string, refunded: string, deductible: string) => ({
  ...{ received, excluded, refunded, deductible },
});

describe("the tax certificates of a starter who pays late", () => {
  it("she pays a quarter late with its surcharge, and the next in time", async () => {
    const charged = await change(
      "hanne",
      "2026-11-21",
      "chargeSurcharges",
      { contributorId: CHLOE },
      "charged { amount }",
    );
    expect(charged).toEqual({ charged: { amount: "27.81" } });
    await booked("2026-12-18", { amount: 954_74n }, { amount: 926_93n });
  });

  it("nothing is certified of a year before February of the next", async () => {
    expect(await certified("2027-01-29")).toMatchObject([
      { about: "2025/SECUREX", ...sums("1694.11", "0.00", "0.00", "1694.11") },
    ]);
  });

  it("then what was received in it, without the surcharge", async () => {
    // 926.93 for each of the first two quarters, 954.74 and 926.93; less the surcharge of 27.81.
    expect((await certified("2027-02-01")).at(-1)).toMatchObject({
      ...{ action: "FIRST", about: "2026/SECUREX", fund: "SECUREX", ssin: nationalNumberOf("1998-07-22", 64) },
      ...sums("3735.53", "27.81", "0.00", "3707.72"),
    });
    expect(await certified("2027-02-02")).toHaveLength(2);
  });

  it("what is given back counts in the year in which it is", async () => {
    const line = `${nationalNumberOf("1998-07-22", 64)};2025;2026-1998;INITIAL;6000.00;1800.00;200.00`;
    const file = { fileName: "incomes.txt", content: base64(`INCOMES;1;2027-06-08\n${line}\nEND;1\n`) };
    await change("hanne", "2027-06-08", "importAssessedIncomes", file, "import { added }");
    const regularised = await change(
      "hanne",
      "2027-06-10",
      "regulariseYear",
      { contributorId: CHLOE, year: 2025 },
      "statement { change }",
    );
    expect(regularised).toEqual({ statement: { change: "-877.68" } });
    const [account] = await house.inside("contributions", async ({ em }) =>
      em.execute<{ number: bigint }[]>("select number from account where contributor_id = ?", [CHLOE]),
    );
    const mine = { contributorId: CHLOE, iban: demoIban("001", account?.number ?? 0n), holderName: "Chloé Saule" };
    const { refund } = await change<{ refund: { id: string; amount: string } }>(
      "chloe",
      "2027-06-11",
      "proposeRefund",
      mine,
      "refund { id amount }",
    );
    expect(refund.amount).toBe("877.68");
    await change("hanne", "2027-06-14", "decideRefund", { refundId: refund.id, approved: true }, "refund { state }");
    await change("koen", "2027-06-15", "sendRefunds", {}, "file { total }");
    await booked("2027-06-16", { amount: -877_68n, structured: null, endToEndId: bankReference(refund.id) });
    const found = await certified("2028-02-01");
    expect(found).toMatchObject([
      { about: "2025/SECUREX", ...sums("1694.11", "0.00", "0.00", "1694.11") },
      { about: "2026/SECUREX", ...sums("3735.53", "27.81", "0.00", "3707.72") },
      { about: "2027/SECUREX", action: "FIRST", ...sums("0.00", "0.00", "877.68", "-877.68") },
    ]);
  });

  it("a sum that comes back was never paid: its year is certified anew, on paper at once", async () => {
    await booked("2028-02-10", { amount: -926_93n, returned: { type: "RETURN", reason: "AM04" } });
    // 954.74 was to the cent what was overdue: the third quarter and its surcharge. 926.93, which came back, was the
    // fourth. So 2 times 926.93 and 954.74 are left, of which 27.81 were the surcharge.
    await house.settle();
    const paper = await change<{ attestation: { statements: string[] } }>(
      "chloe",
      "2028-02-10",
      "issueAttestation",
      { affiliateId: CHLOE, kind: "TAX_CERTIFICATE", year: 2026 },
      "attestation { statements }",
    );
    expect(JSON.stringify(paper)).toContain("2780.79");
    expect((await certified("2028-02-11")).slice(1)).toMatchObject([
      { about: "2027/SECUREX", action: "FIRST" },
      { about: "2026/SECUREX", action: "REPLACEMENT", ...sums("2808.60", "27.81", "0.00", "2780.79") },
    ]);
  });

  it("she finds them in her own file, and another person nothing of them", async () => {
    const found = async (who: string) => {
      const text = `query ($of: ID!) { affiliate(id: $of) {
        transmissions(first: 1) { totalCount nodes { about payload state } } attestations { totalCount } } }`;
      return (await house.ask(who, text, { of: CHLOE }, { "statut-day": "2028-02-12" })).data;
    };
    expect(await found("chloe")).toMatchObject({
      affiliate: {
        transmissions: { nodes: [{ about: "2026/SECUREX", state: "SENT" }] },
        attestations: { totalCount: 1 },
      },
    });
    expect(await found("lotte")).toEqual({ affiliate: null });
  });

  it("nobody else is told of them", async () => {
    const text = `{ transmissions(where: { kind: ["TAX_CERTIFICATE"] }, first: 100) { nodes { affiliateId } } }`;
    const asked = async (who: string, headers: Record<string, string>) =>
      (
        (await house.ask(who, text, {}, headers)).data as never as {
          transmissions: { nodes: { affiliateId: string }[] };
        }
      ).transmissions.nodes;
    expect(await asked("health-fund-300", { "statut-purpose": "INSURABILITY" })).toEqual([]);
    expect(await asked("inasti", { "statut-purpose": "CAREER" })).toEqual([]);
    expect(await asked("fps-finance", { "statut-purpose": "INFORMATION_REQUEST" })).toEqual([]);
    expect(new Set((await asked("chloe", {})).map(({ affiliateId }) => affiliateId))).toEqual(new Set([CHLOE]));
  });
});
