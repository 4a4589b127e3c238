import { workDay } from "../../../subgraphs/shared/plumbing/daily.ts";
import { type Desk, elke, hanne, healthFund, lotte, lotteHerself, on, openDesk } from "./person-desk.ts";

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const change = (startsOn: string, number = "100", viewer = hanne) =>
  desk.write(viewer, "changeHealthFund", { affiliateId: lotte, healthFund: number, startsOn });

/** Whether a health fund finds Lotte on a day, in the subgraph that owns her and in the one that draws vouchers. */
async function sees(institution: string, day: string): Promise<[boolean, boolean]> {
  const viewer = on(day, healthFund(institution));
  const own = await desk.read<{ affiliate: object | null }>(viewer, `{ affiliate(ssin: "88041212434") { id } }`);
  const { rowCount } = await desk.countSeen("reporting", viewer, lotte);
  return [own.affiliate !== null, rowCount > 0];
}

test("a membership that begins later is told, and changes nothing before its day", async () => {
  expect((await change("2027-01-01")).errors).toEqual([]);
  await desk.settle();
  expect([await sees("300", "2026-12-31"), await sees("100", "2026-12-31")]).toEqual([
    [true, true],
    [false, false],
  ]);
  const query = `query ($id: ID!) { affiliate(id: $id) { healthFund { healthFund } healthFunds { healthFund period { startsOn endsOn } } } }`;
  expect(await desk.read(lotteHerself, query, { id: lotte })).toEqual({
    affiliate: {
      healthFund: { healthFund: "300" },
      healthFunds: [
        { healthFund: "300", period: { startsOn: "2019-01-01", endsOn: "2026-12-31" } },
        { healthFund: "100", period: { startsOn: "2027-01-01", endsOn: null } },
      ],
    },
  });
});

test("from its first day the new health fund sees its member in every subgraph, and the old one nobody", async () => {
  await workDay(desk.subgraphs, "2027-01-01");
  expect([await sees("300", "2027-01-01"), await sees("100", "2027-01-01")]).toEqual([
    [false, false],
    [true, true],
  ]);
});

test("a health fund sees its own membership, and not with whom the person was before", async () => {
  const rows = await desk.membershipsSeen(on("2027-01-01", healthFund("100")), lotte);
  expect(rows).toEqual(["100"]);
});

test("one that began already is told at once", async () => {
  expect((await change("2027-04-01", "500", on("2027-04-20", hanne))).errors).toEqual([]);
  await desk.settle();
  expect([await sees("100", "2027-04-20"), await sees("500", "2027-04-20")]).toEqual([
    [false, false],
    [true, true],
  ]);
});

test.each<[why: string, day: string, number: string, kind: string]>([
  ["the same health fund", "2027-06-01", "500", "MembershipStandsError"],
  ["a day before the newest", "2027-02-01", "300", "MembershipStandsError"],
  ["a number of no union", "2027-07-01", "700", "ValidationError"],
  ["more than a year ahead", "2029-01-01", "300", "ValidationError"],
])("is refused with %s", async (_why, day, number, kind) => {
  expect((await change(day, number, on("2027-04-20", hanne))).errors).toMatchObject([{ __typename: kind }]);
});

test("the insured, another fund and a health fund do not change it", async () => {
  await expect(change("2027-07-01", "300", lotteHerself)).rejects.toThrow("FORBIDDEN");
  await expect(change("2027-07-01", "300", healthFund("300"))).rejects.toThrow("FORBIDDEN");
  expect((await change("2027-07-01", "300", elke)).errors).toMatchObject([{ __typename: "NotFoundError" }]);
});

test.each(["999", "700", "901", "30", "3000", "abc"])("no health fund has the number %s", async (number) => {
  expect((await change("2027-06-01", number)).errors).toMatchObject([
    { path: ["input", "healthFund"], reason: "NO_HEALTH_FUND", message: expect.stringMatching(/mutualité/) },
  ]);
});
