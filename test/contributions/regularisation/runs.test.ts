import { Desk } from "../desk.ts";
import { handIn } from "../incomes/income-desk.ts";
import { workDay } from "../money-desk.ts";
import { clerkOf, idOf, type Office, openOffice, type Person } from "../office.ts";
import { claimsOf, regularise, run } from "./statement-desk.ts";

const people: Person[] = [
  { key: "cas", fund: "SECUREX", ssin: "85073003724", startsOn: "2024-07-01" },
  { key: "dot", fund: "SECUREX", ssin: "85073004021", startsOn: "2010-01-01", endsOn: "2023-12-15" },
];
let office: Office;
let desk: Desk;

/** 33 808.40 of 2020 is 40 000.00 in 2023: 2 050.00 a quarter, and a fee of 84.05. */
beforeAll(async () => {
  office = await openOffice();
  desk = new Desk(office);
  await office.letIn(people);
  await office.earn("dot", 2020, 33_808_40n, "2022-06-30");
  for (const quarter of ["2023Q1", "2023Q2", "2023Q3", "2023Q4"]) await desk.issue("dot", quarter);
  for (const quarter of ["2024Q3", "2024Q4"]) await desk.issue("cas", quarter);
});
afterAll(() => office.close());

const line = (key: string, income: string, assessment = "1", year = 2023) => {
  const ssin = people.find((one) => one.key === key)?.ssin;
  return `${ssin};${year};${assessment};${assessment === "1" ? "INITIAL" : "CORRECTED"};${income};0;0`;
};

describe("a run over all that got known", () => {
  it("shows its totals without doing anything, then does it once", async () => {
    // E35: 12 000.00 over two quarters is 24 000.00: 1 230.00 and 50.43, where 864.15 and 35.43 was charged.
    await handIn(office, [line("cas", "12000.00", "1", 2024), line("dot", "60000.00")], { on: "2026-11-12" });
    const expected = {
      stated: 2,
      supplements: { count: 2, amount: "5029.82" },
      refunds: { count: 0, amount: "0.00" },
      skipped: [],
      remaining: false,
    };
    expect(await run(office, "2026-11-20", { dryRun: true })).toMatchObject(expected);
    expect(await run(office, "2026-11-20", { dryRun: true, most: 1 })).toMatchObject({ stated: 1, remaining: true });
    expect(await run(office, "2026-11-20", { as: clerkOf("UCM") })).toMatchObject({ stated: 0 });
    expect(await run(office, "2026-11-20")).toMatchObject(expected);
    expect(await run(office, "2026-11-20")).toMatchObject({ stated: 0, skipped: [] });
    expect(await claimsOf(office, "cas", "2024Q3")).toMatchObject([{ amount: "899.58" }, { amount: "380.85" }]);
  });

  it("reaches who has stopped since: dot, who ended in December 2023", async () => {
    expect(await claimsOf(office, "dot", "2023Q4")).toMatchObject([{}, { amount: "1067.03", dueOn: "2027-03-31" }]);
  });

  it("is done every day by itself, and says what it cannot do", async () => {
    await handIn(office, [line("dot", "61000.00", "2")], { on: "2026-11-20" });
    await office.rows`update career_period set category = 'SECONDARY' where affiliate_id = ${idOf("cas")}`;
    await handIn(office, [line("cas", "12500.00", "2", 2024)], { on: "2026-11-20" });
    await workDay(office, "2026-11-21");
    const claims: readonly { readonly nature: string }[] = await claimsOf(office, "dot", "2023Q1");
    expect(claims.filter(({ nature }) => nature !== "SURCHARGE")).toHaveLength(3);
    const { errors } = await regularise(office, "cas", 2024, "2026-11-21");
    expect(errors).toMatchObject([{ why: "CAREER_DIFFERS", quarter: "2024Q3" }]);
    expect(await run(office, "2026-11-22")).toMatchObject({
      stated: 0,
      skipped: [{ why: "CAREER_DIFFERS", count: 1 }],
    });
    expect(await desk.faults()).toEqual([]);
  });

  it("comes too late from 2031 on: 2023 was prescribed at the end of 2030", async () => {
    await handIn(office, [line("dot", "62000.00", "3")], { on: "2030-12-30" });
    expect((await regularise(office, "dot", 2023, "2031-01-02")).errors).toMatchObject([{ why: "PRESCRIBED" }]);
  });
});
