import { aff, type CareerHouse, change, clerk, insured, letterIn, on, openRooms, read } from "./desk.ts";

let house: CareerHouse;
beforeAll(async () => {
  house = await openRooms({ seeded: true });
});
afterAll(() => house.close());

const hanne = clerk("SECUREX");
const lotte = insured("88041212434");
const SHOWN = `cessation { id version state declaredBy endsOn decidedOn reason notice { dueOn metOn }
  affiliation { period { endsOn } endReason } lastQuarter { quarter due } evidence { kind sha256 }
  opens { code standing from until askBy decidedBy inWords obstacles basis { article } } }`;
const FACTS = "... on CareerImpossibleError { why } ... on CessationStateError { state }";
const ask = (as: Parameters<typeof change>[1], mutation: string, input: object, meta: object = {}) =>
  change(house, as, mutation, input, { select: SHOWN, meta, facts: FACTS });

interface Shown {
  readonly cessation: { readonly id: string; readonly version: number };
}
const idOf = (answered: object): string => (answered as Shown).cessation.id;

const declare = (who: string, as = lotte, endsOn = "2026-11-15", cause = "STOPS") =>
  ask(as, "declareCessation", { affiliateId: aff(who), endsOn, cause });
const decide = (cessationId: string, input: object, meta: object = {}, as = hanne) =>
  ask(as, "decideCessation", { cessationId, confirmed: true, ...input }, meta);

it("is declared by the person, proved by a document, and confirmed by the fund, which says what it opens", async () => {
  const declared = await declare("lotte");
  expect(declared).toMatchObject({
    errors: [],
    cessation: {
      state: "DECLARED",
      declaredBy: "AFFILIATE",
      notice: { dueOn: "2026-11-30", metOn: "2026-11-20" },
      affiliation: { period: { endsOn: null } },
      lastQuarter: { quarter: "2026Q4", due: true },
    },
  });
  expect(await declare("lotte")).toMatchObject({ errors: [{ why: "ALREADY_DECLARED" }] });
  const id = idOf(declared);
  expect(await decide(id, {})).toMatchObject({ errors: [{ why: "NO_PROOF", path: ["input", "proof"] }] });
  const content = Buffer.from("%PDF-1.7 deregistration").toString("base64");
  const document = { aboutId: id, kind: "CESSATION_PROOF", fileName: "schrapping.pdf", content };
  const handedIn = await change(house, lotte, "handInEvidence", document, {
    select: "evidence { kind sha256 author }",
  });
  expect(handedIn).toMatchObject({ errors: [], evidence: { kind: "CESSATION_PROOF", author: "AFFILIATE" } });
  const again = await change(house, lotte, "handInEvidence", document, { select: "evidence { id }" });
  expect(again.errors).toMatchObject([{ reason: "ALREADY_ATTACHED" }]);
  expect(await decide(id, {}, {}, clerk("UCM"))).toMatchObject({ errors: [{ __typename: "NotFoundError" }] });
  expect(await decide(id, {}, { expectedVersion: 7 })).toMatchObject({ errors: [{ currentVersion: 1 }] });
  const confirmed = await decide(id, {});
  expect(confirmed).toMatchObject({
    cessation: {
      state: "CONFIRMED",
      affiliation: { period: { endsOn: "2026-11-15" }, endReason: "STOPS" },
      opens: [
        {
          code: "CONTINUED_INSURANCE",
          standing: "FACTS_MISSING",
          from: "2027Q1",
          until: "2028-12-31",
          askBy: "2027-06-30",
          decidedBy: "INASTI",
          inWords:
            "Continued insurance keeps your pension rights by a voluntary contribution: it may be open, something has to be shown.",
          obstacles: ["That the last four quarters are paid.", "That no other scheme assimilates the period."],
          basis: { article: "RD of 22-12-1967, art. 38 to 44" },
        },
        { code: "HEALTH_CARE", until: "2027-12-31" },
        { code: "REGULARISATION", standing: "OPEN" },
      ],
    },
  });
  const letter = await letterIn(house, lotte, "CESSATION_DECISION", aff("lotte"));
  for (const words of ["Uw stopzetting", "op 15 november 2026 geëindigd", "Aan te vragen uiterlijk op", "30 juni 2027"])
    expect(letter).toContain(words);
  expect(await decide(id, {})).toMatchObject({ errors: [{ __typename: "CessationStateError", state: "CONFIRMED" }] });
  const tasks =
    "{ contactTasks(where: { reason: [RIGHT_MAY_LAPSE], done: false }) { nodes { dueOn contributor { id } } } }";
  type Tasks = { contactTasks: { nodes: { contributor: { id: string } }[] } };
  const { contactTasks } = await read<Tasks>(house, hanne, tasks);
  expect(contactTasks.nodes).toContainEqual({ dueOn: "2026-12-04", contributor: { id: aff("lotte") } });
});

it("tells the whole career, of which the last quarter is owed whole", async () => {
  await house.settle();
  const heard = await house.inside("contributions", async ({ loaders }) => {
    const { careerOfAffiliate } = loaders as { careerOfAffiliate: { load(id: string): Promise<object[]> } };
    return careerOfAffiliate.load(aff("lotte"));
  });
  expect(heard).toMatchObject([{ startsOn: "2019-01-01", endsOn: "2026-12-31" }]);
});

it("is opened again where the activity goes on", async () => {
  const query = "query ($id: ID!) { affiliate(id: $id) { cessations { id } } }";
  type Found = { affiliate: { cessations: { id: string }[] } };
  const { affiliate } = await read<Found>(house, hanne, query, { id: aff("lotte") });
  const cessationId = affiliate.cessations[0]?.id ?? "";
  const reopen = (meta: object) => ask(hanne, "reopenCessation", { cessationId }, meta);
  expect(await reopen({})).toMatchObject({ errors: [{ reason: "TOO_SHORT" }] });
  expect(await reopen({ reason: "Still bakes" })).toMatchObject({
    cessation: {
      state: "REOPENED",
      reason: "Still bakes",
      affiliation: { period: { endsOn: null }, endReason: null },
      opens: [],
    },
  });
  expect(await reopen({ reason: "Still bakes" })).toMatchObject({ errors: [{ state: "REOPENED" }] });
});

it("is refused with a reason, and the activity runs on", async () => {
  const cessationId = idOf(await declare("jan", hanne));
  expect(await decide(cessationId, { confirmed: false })).toMatchObject({ errors: [{ reason: "TOO_SHORT" }] });
  expect(await decide(cessationId, { confirmed: false }, { reason: "No proof came" })).toMatchObject({
    cessation: { state: "REFUSED", declaredBy: "FUND", affiliation: { period: { endsOn: null } }, opens: [] },
  });
});

it("may be proved by a register, and cannot be opened again once somebody started anew", async () => {
  const cessationId = idOf(await declare("simon", hanne, "2026-08-31", "SEASON_ENDS"));
  expect(await decide(cessationId, { proof: "Enterprise register, 31-08-2026" })).toMatchObject({
    cessation: { state: "CONFIRMED", lastQuarter: { quarter: "2026Q4", due: true } },
  });
  const started = { affiliateId: aff("simon"), startsOn: "2026-11-01", category: "MAIN", capacity: "SELF_EMPLOYED" };
  await change(house, hanne, "resumeActivity", started, { select: "newStart" });
  const reopened = await ask(hanne, "reopenCessation", { cessationId }, { reason: "x" });
  expect(reopened.errors).toMatchObject([{ why: "STARTED_AGAIN" }]);
});

it.each([
  ["before the start", "2023-06-30", "NOT_ACTIVE_THEN"],
  ["too far ahead", "2028-03-31", "TOO_FAR"],
])("is not declared %s", async (_why, endsOn, why) => {
  expect(await declare("leila", hanne, endsOn)).toMatchObject({ errors: [{ why }] });
});

it("is nothing that another person, or a fund that is not theirs, may declare", async () => {
  const other = insured("79093033106");
  expect(await declare("lotte", other)).toMatchObject({ errors: [{ __typename: "NotFoundError" }] });
  expect(await declare("lotte", clerk("UCM"))).toMatchObject({ errors: [{ __typename: "NotFoundError" }] });
  expect(await declare("tom", hanne)).toMatchObject({ errors: [{ __typename: "NotFoundError" }] });
  const seen = await read<{ affiliate: { cessations: object[] } | null }>(
    house,
    on(clerk("GROUPS"), "2026-11-21"),
    "query ($id: ID!) { affiliate(id: $id) { cessations { id } } }",
    { id: aff("lotte") },
  );
  expect(seen.affiliate).toBeNull();
});
