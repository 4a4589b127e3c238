import type { Viewer } from "../../../subgraphs/shared/plumbing/viewer.ts";
import { openRooms, viewerAs } from "../../harness/house.ts";
import { answersOf, stranger, writeAffiliation } from "./starters.ts";

let house: Awaited<ReturnType<typeof openRooms>>;
beforeAll(async () => {
  house = await openRooms({ seeded: true });
});
afterAll(() => house.close());

const benoit = viewerAs({ role: "CASE_HANDLER", fund: "UCM", actor: "benoit", language: "en" });
const hanne = viewerAs({ role: "CASE_HANDLER", fund: "SECUREX", actor: "hanne", language: "nl" });
const on = <Who extends Viewer>(viewer: Who, day: string): Who => ({ ...viewer, day });

const write = (viewer: Viewer, mutation: string, input: object) => writeAffiliation(house, viewer, mutation, input);
const ask = (viewer: Viewer, more = {}, input: object = {}) =>
  write(viewer, "requestAffiliation", { kind: "SELF_EMPLOYED", fund: "UCM", answers: answersOf(more), ...input });
const read = async (viewer: Viewer, query: string, variables = {}) => {
  const { data, errors } = await house.ask("affiliates", viewer, query, variables);
  expect(errors).toBeUndefined();
  return data as Record<string, unknown>;
};

it("a stranger sees what is asked, and nothing is known of them", async () => {
  const noor = stranger("1999-03-09", 2);
  const query = "{ affiliationForm(kind: STUDENT) { kind basis { confidence } missing fields { code label value } } }";
  const { affiliationForm } = await read(noor, query);
  expect(affiliationForm).toMatchObject({ kind: "STUDENT", basis: { confidence: "UNCONFIRMED" } });
  expect((affiliationForm as { fields: object[] }).fields[0]).toEqual({
    code: "firstName",
    label: "Voornaam",
    value: null,
  });
  expect((affiliationForm as { missing: string[] }).missing).toContain("school");
});

it("of whoever has a file nothing is asked twice", async () => {
  const own = await read(
    viewerAs({ role: "INSURED", ssin: "88041212434" }),
    "{ affiliationForm(kind: STUDENT) { missing } }",
  );
  expect((own.affiliationForm as { missing: string[] }).missing).toEqual([
    "startsOn",
    "activity",
    "school",
    "studiesCountedIn",
    "professionalCard",
  ]);
  const byAnother = 'query { affiliationForm(kind: STUDENT, ssin: "88041212434") { fields { value } } }';
  const seen = await read(benoit, byAnother);
  expect(
    (seen.affiliationForm as { fields: { value: string | null }[] }).fields.every(({ value }) => value === null),
  ).toBe(true);
});

it("waits while the person is asked for something, and its last day is put off by as much", async () => {
  const who = stranger("1990-05-05", 6);
  const { affiliationRequest: asked } = await ask(
    who,
    {},
    { answers: answersOf().filter(({ field }) => field !== "activity") },
  );
  expect(asked).toMatchObject({ state: "RECEIVED", missing: [{ code: "activity", label: "Aard van de activiteit" }] });
  const id = { affiliationRequestId: asked.id };
  const { errors } = await write(benoit, "confirmAffiliationRequest", id);
  expect(errors).toEqual([expect.objectContaining({ __typename: "AffiliationRequestStateError", state: "RECEIVED" })]);
  const waits = await write(on(benoit, "2026-12-01"), "askForMissingAnswers", {
    ...id,
    fields: ["street"],
    note: "Welk nummer?",
  });
  expect(waits.affiliationRequest).toMatchObject({
    state: "INCOMPLETE",
    askedNote: "Welk nummer?",
    answersExpectedBy: "2027-01-01",
    missing: [{ code: "street" }, { code: "activity" }],
  });
  const half = [{ field: "activity", value: "Taarten bakken" }];
  const still = await write(on(who, "2026-12-05"), "completeAffiliationRequest", { ...id, answers: half });
  expect(still.affiliationRequest).toMatchObject({ state: "INCOMPLETE", missing: [{ code: "street" }] });
  const rest = [{ field: "street", value: "Kerkstraat 12" }];
  const whole = await write(on(who, "2026-12-11"), "completeAffiliationRequest", { ...id, answers: rest });
  expect(whole.affiliationRequest).toMatchObject({ state: "COMPLETE", missing: [], clock: { dueOn: "2027-03-30" } });
});

it("says what is wrong with an answer, field by field, and takes nothing in", async () => {
  const who = stranger("1990-05-05", 8);
  const { errors, affiliationRequest } = await ask(who, {
    startsOn: "soon",
    healthFund: "x",
    language: "EN",
    shoeSize: "42",
  });
  expect(affiliationRequest).toBeNull();
  expect(errors).toMatchObject([
    { path: ["input", "answers", "language"], reason: "NOT_A_CHOICE" },
    { path: ["input", "answers", "startsOn"], reason: "NOT_A_DAY" },
    { path: ["input", "answers", "healthFund"], reason: "NO_HEALTH_FUND" },
    { path: ["input", "answers", "13", "field"], reason: "UNKNOWN_FIELD" },
  ]);
});

it("takes no start in that is more than six months ahead, and one that is late with what follows", async () => {
  const who = stranger("1990-05-05", 10);
  expect((await ask(who, { startsOn: "2027-05-21" })).errors).toEqual([
    expect.objectContaining({ __typename: "AffiliationTooEarlyError", earliestOn: "2026-11-21" }),
  ]);
  const { affiliationRequest } = await ask(who, { startsOn: "2026-11-02" });
  expect(affiliationRequest).toMatchObject({
    checks: [{ code: "LATE", weight: "NOTICE" }],
    joiningClock: { dueOn: "2026-11-01", metOn: "2026-11-20", status: "BREACHED" },
    lateConsequences: [
      { code: "DUE_FROM_START", amountFrom: null },
      { code: "SURCHARGES", amountFrom: null },
      { code: "FINE", amountFrom: "500.00", amountTo: "2000.00" },
    ],
  });
});

it("is open once at a fund", async () => {
  const who = stranger("1990-05-05", 12);
  const { affiliationRequest: first } = await ask(who);
  expect((await ask(who)).errors).toEqual([
    expect.objectContaining({ __typename: "AffiliationRequestOpenError", affiliationRequestId: first.id }),
  ]);
  const withdrawn = await write(who, "withdrawAffiliationRequest", { affiliationRequestId: first.id });
  expect(withdrawn.affiliationRequest).toMatchObject({ state: "WITHDRAWN", decidedOn: "2026-11-20", checks: [] });
  expect((await ask(who)).errors).toEqual([]);
});

it("nobody else sees or touches a request, and nobody asks for another", async () => {
  const who = stranger("1990-05-05", 18);
  const { affiliationRequest } = await ask(who);
  const other = stranger("1990-05-05", 20);
  for (const viewer of [other, hanne]) {
    expect(await read(viewer, `{ node(id: "${affiliationRequest.id}") { id } }`)).toEqual({ node: null });
    const tried = await write(viewer, "withdrawAffiliationRequest", { affiliationRequestId: affiliationRequest.id });
    expect(tried.errors).toEqual([expect.objectContaining({ __typename: "NotFoundError" })]);
  }
  expect((await ask(other, {}, { ssin: who.ssin })).errors).toMatchObject([{ reason: "NOT_YOURS" }]);
  const byClerk = await ask(benoit, {}, { fund: "SECUREX", ssin: other.ssin });
  expect(byClerk.errors).toMatchObject([{ path: ["input", "fund"], reason: "NOT_YOURS" }]);
});

it("tells nobody by way of a request whether another is with the fund, and takes no impossible day", async () => {
  const who = stranger("1990-05-05", 40);
  const spouse = answersOf({ helpedSsin: stranger("1991-01-01", 42).ssin, partnership: "MARRIED", ownRights: "NO" });
  const asked = new Set(["activity", "otherWork", "selfEmployedBefore"]);
  const answers = spouse.filter(({ field }) => !asked.has(field));
  const { affiliationRequest } = await ask(who, {}, { kind: "SPOUSE_MAXI", answers });
  expect(affiliationRequest).toMatchObject({ state: "COMPLETE", checks: [] });
  const { node } = await read(
    benoit,
    `{ node(id: "${affiliationRequest.id}") { ... on AffiliationRequest { checks { code } } } }`,
  );
  expect(node).toEqual({ checks: [{ code: "HELPED_ELSEWHERE" }] });
  const other = stranger("1990-05-05", 44);
  expect((await ask(other, { startsOn: "1967-12-31" })).errors).toMatchObject([{ reason: "TOO_OLD" }]);
  expect((await ask(other, { birthDate: "2026-11-21" })).errors).toMatchObject([{ reason: "IN_FUTURE" }]);
});
