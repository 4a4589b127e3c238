import { aff, type CareerHouse, change, clerk, on, openRooms, read } from "./desk.ts";

let house: CareerHouse;
beforeAll(async () => {
  house = await openRooms({ seeded: true });
});
afterAll(() => house.close());

const hanne = clerk("SECUREX");
const IMPOSSIBLE = "... on CareerImpossibleError { why }";
const CHANGED = `affiliation { id version category capacity startReason period { startsOn endsOn }
  activity { naceCode naceVersion } } effect { quarter category mode inWords basis { article confidence } }
  quarters { quarter before after }`;

const happens = (who: string, event: string, day: string, more: object = {}, meta: object = {}, as = hanne) =>
  change(
    house,
    as,
    "changeCareer",
    { affiliateId: aff(who), event, on: day, ...more },
    { select: CHANGED, meta, facts: IMPOSSIBLE },
  );

const careerOf = async (who: string, year: number, as = hanne) => {
  const query = `query ($id: ID!) { affiliate(id: $id) { careerYear(year: ${year}) { quarters { category } } } }`;
  type Found = { affiliate: { careerYear: { quarters: { category: string | null }[] } } };
  const { affiliate } = await read<Found>(house, as, query, { id: aff(who) });
  return affiliate.careerYear.quarters.map(({ category }) => category);
};

const versionsOf = async (who: string) => {
  const query = "query ($id: ID!) { affiliate(id: $id) { careerHistory { totalCount } } }";
  type Found = { affiliate: { careerHistory: { totalCount: number } } };
  return (await read<Found>(house, hanne, query, { id: aff(who) })).affiliate.careerHistory.totalCount;
};

it("shows on a dry run from which quarter a change acts, and why, and changes nothing", async () => {
  const shown = await happens("lotte", "TAKES_OTHER_JOB", "2026-08-15", {}, { dryRun: true });
  expect(shown).toMatchObject({
    errors: [],
    affiliation: { category: "SECONDARY", period: { startsOn: "2026-08-15", endsOn: null } },
    effect: {
      quarter: "2026Q4",
      category: "SECONDARY",
      mode: "NEXT_QUARTER",
      inWords: "Acts from the next quarter, 2026Q4; it would act at once on the first day of one.",
      basis: { article: "RD of 19-12-1967, art. 39 § 1", confidence: "SEEN" },
    },
    quarters: ["2026Q4", "2027Q1", "2027Q2", "2027Q3", "2027Q4"].map((quarter) => ({
      quarter,
      before: "MAIN",
      after: "SECONDARY",
    })),
  });
  expect(await careerOf("lotte", 2026)).toEqual(["MAIN", "MAIN", "MAIN", "MAIN"]);
  expect(await versionsOf("lotte")).toBe(1);
});

it("ends the period before, begins another, and tells the whole career", async () => {
  const done = await happens("jan", "TAKES_OTHER_JOB", "2026-10-01", { activity: { naceCode: "43221" } });
  expect(done).toMatchObject({
    affiliation: { startReason: "TAKES_OTHER_JOB", activity: { naceCode: "43221", naceVersion: "NACE_2025" } },
    effect: { quarter: "2026Q4" },
  });
  expect(await careerOf("jan", 2026)).toEqual(["MAIN", "MAIN", "MAIN", "SECONDARY"]);
  await house.settle();
  const heard = await house.inside("contributions", async ({ loaders }) => {
    const { careerOfAffiliate } = loaders as { careerOfAffiliate: { load(id: string): Promise<object[]> } };
    return careerOfAffiliate.load(aff("jan"));
  });
  expect(heard).toMatchObject([
    { category: "MAIN", startsOn: "2010-07-01", endsOn: "2026-09-30" },
    { category: "SECONDARY", startsOn: "2026-10-01", endsOn: null },
  ]);
});

it("leaves a secondary occupation in the quarter of the event, as a primostarter where it is the first", async () => {
  const done = await happens("dries", "LEAVES_OTHER_JOB", "2026-09-30", {}, {}, clerk("UCM"));
  expect(done).toMatchObject({ effect: { quarter: "2026Q3", category: "PRIMOSTARTER", mode: "QUARTER_OF_EVENT" } });
  expect(await careerOf("dries", 2026, clerk("UCM"))).toEqual([
    "SECONDARY",
    "SECONDARY",
    "PRIMOSTARTER",
    "PRIMOSTARTER",
  ]);
});

it.each([
  ["lotte", "LEAVES_OTHER_JOB", "2026-08-15", "NOT_OUT_OF", "event"],
  ["lotte", "TAKES_OTHER_JOB", "2018-12-31", "NOT_ACTIVE_THEN", "on"],
  ["lotte", "STUDIES_BEGIN", "2026-08-15", "ON_REQUEST", "event"],
  ["lotte", "REACHES_PENSION_AGE", "2026-08-15", "NOT_PENSION_AGE", "event"],
  ["lotte", "BECOMES_HELPER_SPOUSE", "2026-08-15", "NOBODY_HELPED", "helpedAffiliateId"],
])("refuses for %s that %s on %s: %s", async (who, event, day, why, field) => {
  const refused = await happens(who, event, day);
  expect(refused.errors).toEqual([
    expect.objectContaining({ __typename: "CareerImpossibleError", why, path: ["input", field] }),
  ]);
});

it("refuses the director of a company as the spouse who is helped", async () => {
  const helped = { helpedAffiliateId: aff("marc") };
  expect((await happens("lotte", "BECOMES_HELPER_SPOUSE", "2026-08-15", helped)).errors).toMatchObject([
    { why: "HELPED_DIRECTS", path: ["input", "helpedAffiliateId"] },
  ]);
});

it("refuses a code of no activity, a day too far ahead, somebody helped elsewhere, and a stale version", async () => {
  const errorsOf = async (day: string, more: object, meta: object = {}) =>
    (await happens("luc", "TAKES_OTHER_JOB", day, more, meta)).errors;
  expect(await errorsOf("2028-01-01", { activity: { naceCode: "1.2" } })).toMatchObject([
    { why: "TOO_FAR" },
    { why: "NOT_FIVE_DIGITS" },
  ]);
  expect(await errorsOf("2026-08-15", { helpedAffiliateId: aff("amelie") })).toMatchObject([
    { __typename: "NotFoundError" },
  ]);
  expect(await errorsOf("2026-08-15", { helpedAffiliateId: aff("luc") })).toMatchObject([
    { why: "HELPS_ONESELF", path: ["input", "helpedAffiliateId"] },
  ]);
  expect(await errorsOf("2026-08-15", {}, { expectedVersion: 9 })).toMatchObject([
    { __typename: "VersionConflictError", currentVersion: 2 },
  ]);
});

const resumes = (who: string, startsOn: string, category = "MAIN", as = hanne) =>
  change(
    house,
    as,
    "resumeActivity",
    { affiliateId: aff(who), startsOn, category, capacity: "SELF_EMPLOYED" },
    { select: `newStart ${CHANGED}`, facts: IMPOSSIBLE },
  );

it("starts again after a gap: a new start after a whole quarter without, and else the pause is none", async () => {
  expect(await resumes("lotte", "2026-11-01")).toMatchObject({ errors: [{ why: "STILL_ACTIVE" }] });
  expect(await resumes("bram", "2026-11-01", "STUDENT")).toMatchObject({ errors: [{ why: "ON_REQUEST" }] });
  expect(await resumes("bram", "2026-11-01")).toMatchObject({
    newStart: false,
    affiliation: { category: "MAIN", startReason: "RESUMED" },
    effect: { quarter: "2026Q4", category: "MAIN" },
    quarters: [{ quarter: "2026Q4", before: null, after: "MAIN" }, {}, {}, {}, {}],
  });
  expect(await resumes("elise", "2026-10-01", "MAIN", clerk("UCM"))).toMatchObject({
    newStart: true,
    affiliation: { category: "MAIN", startReason: "NEW_START" },
  });
});

it("does not change twice under one key, nor for two at once", async () => {
  const meta = { idempotencyKey: "the-same-key-twice" };
  const once = await happens("simon", "ACTIVITY_CHANGES", "2026-11-02", { activity: { naceCode: "70200" } }, meta);
  const again = await happens("simon", "ACTIVITY_CHANGES", "2026-11-02", { activity: { naceCode: "70200" } }, meta);
  expect(again).toEqual({ ...once, replayed: true });
  const at = on(hanne, "2026-11-21");
  const both = await Promise.all(
    ["43220", "43210"].map((naceCode) =>
      happens("marc", "ACTIVITY_CHANGES", "2026-11-02", { activity: { naceCode } }, { expectedVersion: 1 }, at),
    ),
  );
  expect(both.map(({ errors }) => errors[0]?.__typename ?? "done").sort()).toEqual(["VersionConflictError", "done"]);
});
