import { aff, type CareerHouse, change, clerk, insured, openRooms, read } from "./desk.ts";

let house: CareerHouse;
beforeAll(async () => {
  house = await openRooms({ seeded: true });
});
afterAll(() => house.close());

const hanne = clerk("SECUREX");
const IMPOSSIBLE = "... on CareerImpossibleError { why }";

interface History {
  readonly affiliate: {
    readonly careerHistory: {
      readonly totalCount: number;
      readonly nodes: { readonly fund: { readonly code: string } }[];
    };
  } | null;
}
const historyOf = (who: string, as = hanne) => read<History>(house, as, HISTORY, { id: aff(who) });
const HISTORY = `query ($id: ID!) { affiliate(id: $id) { version careerHistory { totalCount nodes {
  affiliationId version category period { startsOn endsOn } cause changedOn fund { code } } } } }`;

const AS_IT_WAS = { category: "MAIN", capacity: "SELF_EMPLOYED", startsOn: "2001-04-01" };
const corrects = (affiliationId: string, right: object, meta: object = { reason: "Startte later" }, as = hanne) =>
  change(
    house,
    as,
    "correctCareerPeriod",
    { affiliationId, ...AS_IT_WAS, ...right },
    {
      select: `affiliation { version period { startsOn endsOn } } quarters { quarter before after }`,
      meta,
      facts: IMPOSSIBLE,
    },
  );

const periodsOf = async (who: string, as = hanne) => {
  const query = "query ($id: ID!) { affiliate(id: $id) { affiliations { nodes { id } } } }";
  type Found = { affiliate: { affiliations: { nodes: { id: string }[] } } };
  return (await read<Found>(house, as, query, { id: aff(who) })).affiliate.affiliations.nodes;
};

it("corrects a period in a new version; the old ones are read on, with who and when", async () => {
  const [period] = await periodsOf("mieke");
  const id = period?.id ?? "";
  expect(await corrects(id, { startsOn: "2001-07-01" }, {})).toMatchObject({ errors: [{ reason: "TOO_SHORT" }] });
  expect(await corrects(id, {}, { reason: "x", expectedVersion: 2 })).toMatchObject({
    errors: [{ __typename: "VersionConflictError", currentVersion: 1 }],
  });
  expect(await corrects(id, { startsOn: "2001-07-01" })).toMatchObject({
    affiliation: { version: 2, period: { startsOn: "2001-07-01", endsOn: null } },
    quarters: [{ quarter: "2001Q2", before: "MAIN", after: null }],
  });
  const query = `query ($id: ID!) { affiliate(id: $id) { careerHistory { nodes {
    version period { startsOn } cause note changedBy changedOn changedAt } } } }`;
  const { affiliate } = await read<History>(house, hanne, query, { id: aff("mieke") });
  expect(affiliate?.careerHistory.nodes).toMatchObject([
    {
      version: 2,
      period: { startsOn: "2001-07-01" },
      cause: "CORRECTED",
      note: "Startte later",
      changedBy: "clerk of SECUREX",
      changedOn: "2026-11-20",
    },
    { version: 1, period: { startsOn: "2001-04-01" }, cause: "STARTED" },
  ]);
  const { rows } = await house.inside("affiliates", ({ em }) =>
    em.execute("update affiliation_version set category = 'MAIN'").then(
      () => ({ rows: 1 }),
      () => ({ rows: 0 }),
    ),
  );
  expect(rows).toBe(0);
});

it("refuses a correction that overlaps, that ends before it starts, or of another fund's period", async () => {
  const [first, second] = await periodsOf("chloe");
  const was = { category: "PRIMOSTARTER", capacity: "SELF_EMPLOYED", startsOn: "2025-07-01", endsOn: "2026-06-30" };
  expect(await corrects(first?.id ?? "", { ...was, endsOn: "2026-07-01" })).toMatchObject({
    errors: [{ why: "OVERLAPS" }],
  });
  expect(await corrects(first?.id ?? "", { ...was, endsOn: "2025-06-30" })).toMatchObject({
    errors: [{ reason: "OUT_OF_ORDER" }],
  });
  expect(await corrects(second?.id ?? "", {}, { reason: "x" }, clerk("UCM"))).toMatchObject({
    errors: [{ __typename: "NotFoundError" }],
  });
});

it("shows a person the history without who made it, a fund that was left its part, the fund of today all", async () => {
  const own = await read<{ viewer: History }>(
    house,
    insured("88041212434"),
    "{ viewer { affiliate { careerHistory { nodes { version cause } } } } }",
  );
  expect(own.viewer.affiliate?.careerHistory.nodes).toEqual([{ version: 1, cause: "STARTED" }]);
  const asked = await house.ask(
    "affiliates",
    insured("88041212434"),
    "{ viewer { affiliate { careerHistory { nodes { changedBy } } } } }",
  );
  expect(asked.errors?.[0]?.extensions).toMatchObject({ code: "FORBIDDEN" });
  const fundsFor = async (fund: string) => {
    const { affiliate } = await historyOf("tom", clerk(fund));
    return affiliate?.careerHistory.nodes.map((one) => one.fund.code).sort() ?? null;
  };
  expect([await fundsFor("SECUREX"), await fundsFor("GROUPS"), await fundsFor("UCM")]).toEqual([
    ["SECUREX"],
    ["GROUPS", "SECUREX"],
    null,
  ]);
  const [old] = await periodsOf("tom", clerk("GROUPS"));
  const changed = await corrects(old?.id ?? "", { startsOn: "2017-01-01" }, { reason: "x" }, clerk("GROUPS"));
  expect(changed.errors).toMatchObject([{ __typename: "NotFoundError" }]);
});
