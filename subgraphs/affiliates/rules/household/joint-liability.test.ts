import { jointLiabilities, liabilitySources } from "./joint-liability.ts";

const insured = (startsOn: string, endsOn: string | null, more: object = {}) => ({
  id: `from ${startsOn}`,
  capacity: "SELF_EMPLOYED" as const,
  helpedAffiliateId: null,
  startsOn,
  endsOn,
  ...more,
});
const helper = insured("2022-01-01", null, { capacity: "HELPER", helpedAffiliateId: "luc" });
const spouse = insured("2006-01-01", null, { capacity: "HELPER_SPOUSE", helpedAffiliateId: "luc" });
const mandate = (startsOn: string, endsOn: string | null, rebutted: object[] = []) => ({
  id: "mandate",
  companyId: "company",
  startsOn,
  endsOn,
  rebutted: rebutted as { startsOn: string; endsOn: string | null }[],
});
const linesOf = (known: Partial<Parameters<typeof jointLiabilities>[0]>) =>
  jointLiabilities({ periods: [], mandates: [], rebuttals: [], ...known }).map(
    ({ coDebtorId, basis, startsOn, endsOn }) => `${coDebtorId} ${basis} ${startsOn} ${endsOn}`,
  );

it.each<[why: string, known: Partial<Parameters<typeof jointLiabilities>[0]>, lines: string[]]>([
  ["nobody answers for who works alone", { periods: [insured("2019-01-01", null)] }, []],
  ["the helped person answers while the help lasts", { periods: [helper] }, ["luc HELPER 2022-01-01 null"]],
  ["for a helper spouse too", { periods: [spouse] }, ["luc HELPER_SPOUSE 2006-01-01 null"]],
  [
    "not from when it is proven that the spouse does not help",
    { periods: [spouse], rebuttals: [{ helpedAffiliateId: "luc", startsOn: "2025-07-01", endsOn: null }] },
    ["luc HELPER_SPOUSE 2006-01-01 2025-06-30"],
  ],
  [
    "what is proven of another person changes nothing",
    { periods: [spouse], rebuttals: [{ helpedAffiliateId: "jan", startsOn: "2025-07-01", endsOn: null }] },
    ["luc HELPER_SPOUSE 2006-01-01 null"],
  ],
  [
    "and nothing for a helper who is no spouse",
    { periods: [helper], rebuttals: [{ helpedAffiliateId: "luc", startsOn: "2025-07-01", endsOn: null }] },
    ["luc HELPER 2022-01-01 null"],
  ],
  [
    "the company answers for the time of the mandate in which its holder was insured",
    { periods: [insured("2020-01-01", "2023-12-31")], mandates: [mandate("2019-05-01", null)] },
    ["company MANDATE 2020-01-01 2023-12-31"],
  ],
  [
    "also where the person is insured for other work, in two stretches",
    {
      periods: [insured("2020-01-01", "2021-12-31"), insured("2022-01-01", null)],
      mandates: [mandate("2021-03-01", "2022-05-31")],
    },
    ["company MANDATE 2021-03-01 2022-05-31"],
  ],
  [
    "not while the mandate is proven to be unpaid",
    {
      periods: [insured("2020-01-01", null)],
      mandates: [mandate("2020-01-01", null, [{ startsOn: "2021-01-01", endsOn: "2021-12-31" }])],
    },
    ["company MANDATE 2020-01-01 2020-12-31", "company MANDATE 2022-01-01 null"],
  ],
  ["not for a holder who was never insured", { mandates: [mandate("2020-01-01", null)] }, []],
])("%s", (_why, known, lines) => expect(linesOf(known)).toEqual(lines));

it("names the article of each, and how sure that is", () => {
  expect(liabilitySources.HELPER).toEqual({ article: "RD no. 38, art. 15 § 1", confidence: "SEEN" });
  expect(liabilitySources.HELPER_SPOUSE.confidence).toBe("DERIVED");
});
