import { sql } from "kysely";
import { openRooms, viewerAs } from "../harness/house.ts";

let rooms: Awaited<ReturnType<typeof openRooms>>;
beforeAll(async () => {
  rooms = await openRooms({ seeded: true });
});
afterAll(() => rooms.close());

const anybody = viewerAs({ role: "PUBLIC", language: "en" });
const ask = async (query: string, who = anybody) => {
  const { data, errors } = await rooms.ask("benefits", who, query);
  return { data: data as Record<string, unknown>, errors };
};

it("tells anybody what birth leave is on a day, with its conditions, term and appeal", async () => {
  const { data, errors } = await ask(`{ benefitDefinition(code: "BIRTH_LEAVE", on: "2022-12-31") {
    id code title summary validFrom validUntil decisiveDate grant fundTask decidedBy { code name } paidBy { code }
    conditions { code text basis { confidence } } evidence { code source } applyBy { rule text }
    appeal { court name months against { code } } confirmed successor
    promises { fund { code } lines writtenNotBefore writtenNotAfter } } }`);
  expect(errors).toBeUndefined();
  expect(data.benefitDefinition).toMatchObject({
    id: "ben_BIRTH_LEAVE_2021-01-01",
    title: "Paternity and birth leave",
    summary: "15 paid days of interruption (30 half-days) for the father or co-parent, at once or in pieces.",
    validFrom: "2021-01-01",
    validUntil: "2022-12-31",
    decisiveDate: "BIRTH",
    grant: "ON_REQUEST",
    fundTask: "FULL_FILE",
    decidedBy: { code: "FUND", name: "Social insurance fund" },
    applyBy: { rule: "END_OF_QUARTER_AFTER_BIRTH" },
    appeal: { court: "LABOUR_COURT", months: 3, against: { code: "FUND" } },
    confirmed: true,
    promises: [{ fund: { code: "UCM" }, writtenNotBefore: "2019-05-01", writtenNotAfter: "2022-12-31" }],
  });
  const { conditions, evidence } = data.benefitDefinition as { conditions: object[]; evidence: object[] };
  expect(conditions).toContainEqual({
    code: "DAYS_WITHIN_FOUR_MONTHS",
    text: "To take the days, at most 15, within four months of the birth.",
    basis: { confidence: "SEEN" },
  });
  expect(evidence).toContainEqual({ code: "BIRTH", source: "NATIONAL_REGISTER" });
  expect(evidence).toContainEqual({ code: "DAYS_OF_LEAVE", source: null });
});

it.each([
  ["fr", "Droit passerelle"],
  ["nl", "Overbruggingsrecht"],
  ["de", "Überbrückungsrecht"],
  ["en", "Bridging right"],
] as const)("speaks %s", async (language, title) => {
  const { data } = await ask(`{ benefitDefinition(code: "BRIDGING_RIGHT") { title } }`, { ...anybody, language });
  expect(data.benefitDefinition).toEqual({ title });
});

it("answers for the day of the question where no other is given", async () => {
  const query = `{ benefitDefinition(code: "MATERNITY_EXEMPTION") { summary } }`;
  const { data } = await ask(query, { ...anybody, day: "2025-12-31" });
  expect(data.benefitDefinition).toMatchObject({ summary: expect.stringMatching(/^One quarter without/) });
  const { data: later } = await ask(query, { ...anybody, day: "2026-01-01" });
  expect(later.benefitDefinition).toMatchObject({ summary: expect.stringMatching(/^2 quarters without/) });
});

it("asks where the child lives once family allowances are regional, and not before", async () => {
  const federal = await ask(
    `{ benefitDefinition(code: "FAMILY_ALLOWANCES", on: "2018-12-31") { decidedBy { code } } }`,
  );
  expect(federal.data.benefitDefinition).toEqual({ decidedBy: { code: "FEDERAL_FAMILY_FUND" } });
  const unsaid = await ask(`{ benefitDefinition(code: "FAMILY_ALLOWANCES", on: "2019-12-31") { code } }`);
  expect(unsaid.errors?.[0]?.extensions).toMatchObject({ code: "BAD_INPUT" });
  const brussels = await ask(`{ benefitDefinition(code: "FAMILY_ALLOWANCES", on: "2019-12-31", region: BRUSSELS) {
    decidedBy { code } fundTask grant } }`);
  expect(brussels.data.benefitDefinition).toEqual({
    decidedBy: { code: "FEDERAL_FAMILY_FUND" },
    fundTask: "REDIRECTS",
    grant: "ELSEWHERE",
  });
});

it("lists what a fund's charter names, and what is granted without a request", async () => {
  const named = await ask(`{ benefitCatalogue(on: "2026-11-20", fund: "UCM") { code } }`);
  const codes = (named.data.benefitCatalogue as { code: string }[]).map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(["BIRTH_LEAVE", "TRANSITION_ALLOWANCE", "FOSTER_LEAVE"]));
  expect(codes).not.toContain("PENSION_BONUS");
  const automatic = await ask(`{ benefitCatalogue(on: "2026-11-20",
    where: { grant: [AUTOMATIC], fundTask: [FULL_FILE] }) { code } }`);
  expect(automatic.data.benefitCatalogue).toEqual([{ code: "SERVICE_VOUCHERS" }, { code: "MATERNITY_EXEMPTION" }]);
});

it("says where it is not sure", async () => {
  const { data } = await ask(`{ benefitDefinition(code: "BEREAVEMENT_LEAVE") { confirmed validity { confidence } } }`);
  expect(data.benefitDefinition).toEqual({ confirmed: false, validity: { confidence: "UNCONFIRMED" } });
});

it("finds a definition by its key, and none that is not there", async () => {
  const { data } = await ask(`{ _entities(representations: [
    { __typename: "BenefitDefinition", id: "ben_BIRTH_LEAVE_2023-01-01" },
    { __typename: "BenefitDefinition", id: "ben_NOTHING" }]) { ... on BenefitDefinition { title } } }`);
  expect(data._entities).toEqual([{ title: "Paternity and birth leave" }, null]);
});

it("has heard of all people and companies of the office, for what it will decide", async () => {
  const { rows } = await rooms.inside("benefits", ({ db }) =>
    sql<{ kind: string; many: number }>`
      select kind, count(*)::int as many from contributor group by kind order by kind`.execute(db),
  );
  expect(rows).toEqual([
    { kind: "COMPANY", many: 8 },
    { kind: "PERSON", many: expect.any(Number) },
  ]);
  expect(rows[1]?.many).toBeGreaterThanOrEqual(40);
});
