import { change, ssinOf } from "../money-desk.ts";
import { idOf, type Office, openOffice, type Person } from "../office.ts";
import { period, RightsDesk } from "./rights-desk.ts";

const fund = "SECUREX";
const people: Person[] = [
  { key: "zoe", fund, ssin: ssinOf(8), category: "SECONDARY", startsOn: "2010-01-01" },
  { key: "max", fund, ssin: ssinOf(9), startsOn: "2026-01-01" },
  { key: "ben", fund, ssin: ssinOf(10), startsOn: "2026-01-01" },
  { key: "fay", fund, ssin: ssinOf(11), startsOn: "2026-01-01" },
  { key: "una", fund, ssin: ssinOf(13), category: "PENSION_AGE_NO_PENSION", startsOn: "2015-01-01" },
  { key: "gil", fund, ssin: ssinOf(12), category: "PRIMOSTARTER", startsOn: "2026-01-01" },
];

let office: Office;
let desk: RightsDesk;
beforeAll(async () => {
  office = await openOffice();
  desk = new RightsDesk(office);
  await office.letIn(people, { BE78735000000186: fund });
});
afterAll(() => office.close());

type End = { state?: string; lastQuarterDue?: boolean };
const ended = (key: string, version: number, lastDay: string, lastQuarter: string, end: End = {}) =>
  desk.hear("CessationDecided", `ces_${key}`, version, {
    ...{ affiliateId: idOf(key), state: "CONFIRMED", lastDay, lastQuarter, lastQuarterDue: true },
    ...end,
  });
const quarters = async (key: string) => (await desk.standing(key)).map(({ quarter }) => quarter);
const issueYear = async (key: string) => {
  for (const quarter of ["2026Q1", "2026Q2", "2026Q3", "2026Q4"]) await desk.issueOn(key, quarter, "2026-11-20");
};

describe("the old scheme at pension age", () => {
  const survivor = { right: "SURVIVOR_SCHEME", from: "2025Q4" };

  it("is deemed given up from the year whose base reaches the minimum on, unless a lower one was granted", async () => {
    await office.earn("una", 2023, 20_000_00n);
    await desk.right("RightGranted", "una", 2, survivor);
    // 20 000.00 is 21 447.25 in 2026: 20.5 %, and not 14.70 %, of it is 1 099.17 a quarter, and 45.07.
    await desk.issueOn("una", "2026Q4", "2026-10-05");
    expect(await desk.standing("una")).toEqual([{ quarter: "2026Q4", amount: "1144.24", revision: 0 }]);
    const asked = { contributorId: idOf("una"), year: 2026, kind: "REDUCED", expectedIncome: "10000.00" };
    const found = await change(
      office,
      {},
      "askProvisionalChange",
      { ...asked, elements: "Half of the clients" },
      "change { id }",
    );
    const changeId = (found as unknown as { change: { id: string } }).change.id;
    await change(office, {}, "decideProvisionalChange", { changeId, granted: true });
    // 14.70 % of 10 000.00 is 367.50 a quarter, and 15.07.
    expect(await desk.standing("una")).toEqual([{ quarter: "2026Q4", amount: "382.57", revision: 1 }]);
  });
});

describe("a career that is told after its quarters were claimed", () => {
  it("puts the amount of a main occupation in the place of nothing, with the quarter's own days", async () => {
    await office.earn("zoe", 2023, 1_500_00n);
    await desk.issueOn("zoe", "2026Q3", "2026-07-05");
    expect(await desk.standing("zoe")).toEqual([{ quarter: "2026Q3", amount: "0.00", revision: 0 }]);
    await desk.career("zoe", 2, period("2010-01-01", "2026-06-30", "SECONDARY"), period("2026-07-01"));
    expect(await desk.standing("zoe")).toEqual([{ quarter: "2026Q3", amount: "926.93", revision: 1 }]);
    await desk.career("zoe", 3, period("2010-01-01", null, "SECONDARY"));
    expect(await desk.standing("zoe")).toEqual([{ quarter: "2026Q3", amount: "0.00", revision: 2 }]);
  });

  it("owes nothing after the end, with what had fallen on it; and what was paid is a credit", async () => {
    await issueYear("max");
    await desk.charge("max", "2026-11-20");
    await desk.receive({ amount: 900_00n, structured: await desk.communication("max"), bookedOn: "2026-11-19" });
    await ended("max", 2, "2026-03-15", "2026Q1");
    await desk.career("max", 2, period("2026-01-01", "2026-03-15"));
    expect(await quarters("max")).toEqual(["2026Q1"]);
    await desk.charge("max", "2026-11-20");
    expect(new Set((await desk.surcharges("max")).map(({ on }) => on))).not.toContain("2026-12-31");
    expect(await desk.faults()).toEqual([]);
  });

  it("E71: owes nothing for the quarter in which it ends with the pension, and all of it once it went on", async () => {
    await issueYear("ben");
    await ended("ben", 2, "2026-05-15", "2026Q2", { lastQuarterDue: false });
    await desk.career("ben", 2, period("2026-01-01", "2026-05-15"));
    expect(await quarters("ben")).toEqual(["2026Q1"]);
    await ended("ben", 3, "2026-05-15", "2026Q2", { state: "REOPENED" });
    await desk.career("ben", 3, period("2026-01-01"));
    await issueYear("ben");
    expect(await quarters("ben")).toEqual(["2026Q1", "2026Q2", "2026Q3", "2026Q4"]);
    await desk.hear("AffiliateDied", idOf("ben"), 4, { diedOn: "2026-11-02" });
    expect(await quarters("ben")).toEqual(["2026Q1", "2026Q2", "2026Q3"]);
  });

  it("owes the rest of the year of a season", async () => {
    await ended("fay", 2, "2026-04-30", "2026Q4");
    await desk.career("fay", 2, period("2026-01-01", "2026-04-30"));
    await issueYear("fay");
    expect(await quarters("fay")).toEqual(["2026Q1", "2026Q2", "2026Q3", "2026Q4"]);
  });

  it("keeps a starter's grace where the quarter is claimed anew after its end", async () => {
    await desk.issueOn("gil", "2026Q1", "2026-01-20");
    await desk.right("RightGranted", "gil", 2, { right: "PRIMOSTARTER", from: "2026Q1", until: "2026Q4" });
    // 459.82 less 118.52 is 341.30, and 13.99; 3 % of 355.29 first at the end of the quarter after the notice's.
    expect(await desk.standing("gil")).toEqual([{ quarter: "2026Q1", amount: "355.29", revision: 1 }]);
    await desk.charge("gil", "2026-11-20");
    expect(await desk.surcharges("gil")).toEqual([
      { on: "2026-06-30", amount: "10.66" },
      { on: "2026-09-30", amount: "10.66" },
    ]);
  });
});
