import { Desk } from "../desk.ts";
import { change } from "../money-desk.ts";
import { clerkOf, healthFund, idOf, insured, type Office, openOffice, type Person } from "../office.ts";
import { asContent, handIn, incomeFile, incomesOf, REPORT, referenceOf } from "./income-desk.ts";

const people: Person[] = [
  { key: "ada", fund: "SECUREX", ssin: "85073003328", startsOn: "2010-01-01" },
  { key: "bea", fund: "UCM", ssin: "85073003427", startsOn: "2010-01-01" },
  { key: "dan", fund: "SECUREX", ssin: "85073003625", startsOn: "2022-07-01" },
];
const ADA = "85073003328;2023;2024-1;INITIAL;61000.00;10500.00;500.00";
let office: Office;
let desk: Desk;

beforeAll(async () => {
  office = await openOffice();
  desk = new Desk(office);
  await office.letIn(people);
});
afterAll(() => office.close());

describe("a file of assessed incomes", () => {
  it("keeps the good lines and reports the bad ones, each with its number and the reason", async () => {
    const lines = [
      ADA,
      "85073003329;2023;2024-2;INITIAL;1.00;0;0",
      "85073003427;2023;2024-3;INITIAL;40000.00;0;0",
      "85073003625;2021;2024-4;INITIAL;40000.00;0;0",
      "85073003625;2022;2024-5;INITIAL;9000.00;1000.00;0",
      "85073003625;2026;2024-6;INITIAL;9000.00;1000.00;0",
    ];
    expect(await handIn(office, lines, { on: "2025-06-12" })).toMatchObject({
      errors: [],
      import: {
        lines: 6,
        added: 2,
        superseding: 0,
        known: 0,
        rejected: 4,
        handedInBefore: false,
        importedOn: "2025-06-12",
        faults: {
          nodes: [
            { line: 3, reason: "BAD_NATIONAL_NUMBER" },
            { line: 4, reason: "UNKNOWN_PERSON" },
            { line: 5, reason: "NOT_INSURED_IN_YEAR" },
            { line: 7, reason: "YEAR_NOT_OVER" },
          ],
        },
      },
    });
  });

  it("changes nothing when it comes again, and takes a line that can be kept by now", async () => {
    const again = await handIn(office, [ADA], { on: "2025-06-13" });
    expect(again).toMatchObject({ import: { added: 0, known: 1, rejected: 0, handedInBefore: false } });
    expect(await handIn(office, [ADA], { on: "2025-06-13" })).toMatchObject({
      import: { added: 0, known: 1, handedInBefore: true },
    });
    const other = await handIn(office, [ADA.replace("61000", "62000")], { on: "2025-06-13" });
    expect(other).toMatchObject({
      import: { added: 0, rejected: 1, faults: { nodes: [{ reason: "OTHER_AMOUNT_BEFORE" }] } },
    });
  });

  it("keeps an assessment once, also where two hand in the same file at once", async () => {
    const line = "85073003328;2022;2023-1;INITIAL;30000.00;0;0";
    const both = await Promise.all([handIn(office, [line]), handIn(office, [line])]);
    const added = both.map((one) => (one as unknown as { import: { added: number } }).import.added);
    expect(added.toSorted()).toEqual([0, 1]);
  });

  it.each([
    ["is cut", incomeFile(ADA).slice(0, -8), "CUT_SHORT"],
    ["is of the bank", "0000012022652500005", "UNKNOWN_FORMAT"],
    ["lost a line", incomeFile(ADA).replace("END;1", "END;2"), "WRONG_NUMBER_OF_LINES"],
  ])("is refused whole where it %s", async (_what, text, reason) => {
    const input = { fileName: "incomes.txt", content: asContent(text) };
    const facts = "... on UnreadableIncomeFileError { reason }";
    const { errors } = await change(office, {}, "importAssessedIncomes", input, REPORT, facts);
    expect(errors).toMatchObject([{ __typename: "UnreadableIncomeFileError", reason }]);
  });

  it("is no text of ours where the content is not base64, and has a name", async () => {
    for (const input of [
      { fileName: "a", content: "?" },
      { fileName: " ", content: "" },
    ]) {
      const { errors } = await change(office, {}, "importAssessedIncomes", input);
      expect(errors).toMatchObject([{ __typename: "ValidationError" }]);
    }
  });
});

describe("an assessed income", () => {
  it("comes of its parts: 61 000.00 less 10 500.00 and 500.00", async () => {
    const [income] = await incomesOf(office, "ada", insured("85073003328"), undefined, 2023);
    expect(income).toMatchObject({ income: "50000.00", quarters: 4, knownOn: "2025-06-12", supersededOn: null });
    expect(income.calculation).toMatchObject({ result: "50000.00" });
  });

  it("counts the quarters of a year that began within it", async () => {
    expect(await incomesOf(office, "dan", clerkOf("SECUREX"))).toMatchObject([
      { year: 2022, income: "8000.00", quarters: 2 },
    ]);
  });

  it("is superseded by a later one, and remembered as it was known on a day", async () => {
    await handIn(office, ["85073003328;2023;2025-9;CORRECTED;64000.00;10000.00;0"], { on: "2026-02-03" });
    const ada = insured("85073003328");
    expect(await incomesOf(office, "ada", ada, undefined, 2023)).toMatchObject([
      { assessmentId: "2025-9", income: "54000.00", kind: "CORRECTED", supersededOn: null },
      { assessmentId: "2024-1", income: "50000.00", supersededOn: "2026-02-03" },
    ]);
    expect(await incomesOf(office, "ada", ada, "2026-02-02", 2023)).toMatchObject([
      { assessmentId: "2024-1", income: "50000.00", supersededOn: null },
    ]);
    expect(await incomesOf(office, "ada", ada, "2025-06-11", 2023)).toEqual([]);
  });

  it("is nobody's who is not the person or the fund's staff", async () => {
    expect(await incomesOf(office, "ada", insured("85073003427"))).toBeNull();
    expect(await incomesOf(office, "ada", clerkOf("UCM"))).toBeNull();
    const ids = [{ __typename: "Contributor", id: idOf("ada") }];
    const text =
      "query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Contributor { incomes { totalCount } } } }";
    expect(new Set(await office.faults(healthFund("300"), text, { ids }))).toEqual(new Set(["FORBIDDEN"]));
    const imports = "{ incomeImports { totalCount } }";
    expect(await office.faults(insured("85073003328"), imports)).toEqual(["FORBIDDEN"]);
    expect((await office.ask(clerkOf("UCM"), imports)).incomeImports.totalCount).toBe(0);
  });
});

describe("the reference of a year", () => {
  it("is frozen as it was known on 1 January: a later correction moves no provisional due", async () => {
    const clerk = clerkOf("SECUREX");
    expect(await referenceOf(office, "ada", clerk, 2026)).toEqual({
      incomeYear: 2023,
      amount: "50000.00",
      frozenOn: "2026-01-01",
      knownOn: "2025-06-12",
      older: false,
      quarters: 4,
    });
    // 50 000 × 676.50 / 630.85 = 53 618.13; × 20.5 % / 4 = 2 747.93; × 4.10 % = 112.67. The correction came later.
    expect(await desk.issue("ada", "2026Q3")).toMatchObject({ amount: "2860.60" });
  });

  it("is the latest older one where that of three years before came too late", async () => {
    // For 2025 that of 2022 should count; it came on 2026-11-20. Nothing older is known either.
    expect(await referenceOf(office, "ada", clerkOf("SECUREX"), 2025)).toBeNull();
    await office.earn("ada", 2019, 20_000_00n, "2021-06-30");
    expect(await referenceOf(office, "ada", clerkOf("SECUREX"), 2025)).toMatchObject({ incomeYear: 2019, older: true });
    expect(await referenceOf(office, "ada", clerkOf("SECUREX"), 2027)).toBeNull();
  });
});
