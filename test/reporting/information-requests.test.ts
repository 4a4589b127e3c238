import { type House, openHouse } from "../harness/whole-house.ts";

const why = { "statut-purpose": "INFORMATION_REQUEST" };
const SHOWN = `id version state question asker { code } fund { code } deadline { dueOn metOn status }
  answers { place text answeredOn }`;
const LIST = `query ($where: InformationRequestFilter) { informationRequests(where: $where, first: 10) { totalCount nodes { ${SHOWN} } } }`;
const QUESTION = { fund: "SECUREX", question: "How many starters had their decision in 2026?", dueOn: "2026-12-04" };

interface Shown {
  readonly id: string;
  readonly version: number;
}
interface Payload {
  readonly informationRequest: Shown | null;
  readonly errors: readonly object[];
}

let house: House;
beforeAll(async () => {
  house = await openHouse("one process");
});
afterAll(() => house.close());

async function write(who: string, mutation: "askInformation" | "answerInformation", key: string, given: object) {
  const name = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}`;
  const text = `mutation ($input: ${name}Input!) { ${mutation}(input: $input) { replayed
    informationRequest { ${SHOWN} } errors { __typename ... on UserError { path } } } }`;
  const input = { meta: { idempotencyKey: `information requests: ${key}` }, ...given };
  const { data, errors } = await house.ask(who, text, { input }, who === "hanne" || who === "elke" ? {} : why);
  return { payload: (data as never as Record<string, Payload> | null)?.[mutation], errors };
}

async function list(who: string, headers: Record<string, string> = {}, where: object = {}) {
  const { data } = await house.ask(who, LIST, { where }, headers);
  return (data as never as { informationRequests: { nodes: Shown[] } } | null)?.informationRequests?.nodes ?? null;
}

async function promise6a(day = "2026-11-20") {
  await house.settle();
  const { data } = await house.ask(
    "hanne",
    `{ funds { code commitments(from: "2026-11-01", to: "2026-12-31") { code counted kept broken running } } }`,
    {},
    { "statut-day": day },
  );
  const { funds } = data as never as { funds: { code: string; commitments: { code: string }[] | null }[] };
  return funds.find(({ code }) => code === "SECUREX")?.commitments?.find(({ code }) => code === "6a");
}

test("an institution asks, the fund answers and corrects, and the promise counts it", async () => {
  const asked = await write("inasti", "askInformation", "ask", QUESTION);
  expect(asked).toMatchObject({
    errors: [],
    payload: {
      replayed: false,
      errors: [],
      informationRequest: {
        ...{ version: 1, state: "ASKED", asker: { code: "INASTI" }, fund: { code: "SECUREX" }, answers: [] },
        deadline: { dueOn: "2026-12-04", metOn: null },
      },
    },
  });
  const requestId = asked.payload?.informationRequest?.id;
  expect((await write("inasti", "askInformation", "ask", QUESTION)).payload).toMatchObject({ replayed: true });
  expect(await promise6a()).toEqual({ code: "6a", counted: true, kept: 0, broken: 0, running: 1 });

  const stranger = await write("elke", "answerInformation", "not hers", { requestId, text: "12" });
  expect(stranger.payload).toMatchObject({ informationRequest: null, errors: [{ __typename: "NotFoundError" }] });

  await write("hanne", "answerInformation", "first", { requestId, text: "12" });
  const corrected = await write("hanne", "answerInformation", "second", { requestId, text: "13" });
  expect(corrected.payload).toMatchObject({
    informationRequest: {
      ...{ version: 3, state: "ANSWERED", deadline: { metOn: "2026-11-20", status: "MET" } },
      answers: [
        { place: 1, text: "12" },
        { place: 2, text: "13" },
      ],
    },
  });
  expect(await promise6a()).toEqual({ code: "6a", counted: true, kept: 1, broken: 0, running: 0 });
});

test("only the asker and the fund that was asked see it", async () => {
  expect((await list("inasti", why))?.length).toBe(1);
  expect((await list("hanne"))?.length).toBe(1);
  expect(await list("inasti", { "statut-purpose": "CAREER" })).toEqual([]);
  expect(await list("elke")).toEqual([]);
  expect(await list("lotte")).toBeNull();
  expect(await list("health-fund-300", { "statut-purpose": "INSURABILITY" })).toBeNull();
});

test("one that is late is late on both sides, and promise 6a is broken with nobody doing anything", async () => {
  const late = { ...QUESTION, question: "How many plans were broken?", dueOn: "2026-11-23" };
  const { payload } = await write("fps-social-security", "askInformation", "late", late);
  const { id } = payload?.informationRequest ?? {};
  const on = (day: string) => ({ ...why, "statut-day": day });
  for (const who of ["fps-social-security", "hanne"]) {
    expect(await list(who, on("2026-11-23"), { late: true })).toEqual([]);
    expect(await list(who, on("2026-11-24"), { late: true })).toMatchObject([
      { id, asker: { code: "FPS_SOCIAL_SECURITY" }, deadline: { status: "BREACHED" } },
    ]);
  }
  expect((await list("inasti", why))?.map((one) => one.id)).not.toContain(id);
  expect(await promise6a("2026-11-24")).toEqual({ code: "6a", counted: true, kept: 1, broken: 1, running: 0 });
  const stolen = await write("inasti", "answerInformation", "not a fund", { requestId: id, text: "12" });
  expect(stolen.errors.map(({ extensions }) => extensions.code)).toEqual(["FORBIDDEN"]);
  const { data, errors } = await house.ask("hanne", LIST.replace("answeredOn }", "answeredOn answeredBy }"));
  expect([errors, JSON.stringify(data)]).toEqual([[], expect.stringContaining("hanne")]);
  const seen = await house.ask("inasti", LIST.replace("answeredOn }", "answeredOn answeredBy }"), {}, why);
  expect(JSON.stringify(seen.data)).not.toContain("hanne");
});

test("nobody asks for another purpose", async () => {
  const text = "mutation ($input: AskInformationInput!) { askInformation(input: $input) { replayed } }";
  const input = { meta: { idempotencyKey: "for a career" }, ...QUESTION };
  const { errors } = await house.ask("inasti", text, { input }, { "statut-purpose": "CAREER" });
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(["PURPOSE_REQUIRED"]);
});

test.each([
  ["an unknown fund", { fund: "NOBODY" }, "UnknownChoiceError", "fund"],
  ["an empty question", { question: "  " }, "ValidationError", "question"],
  ["too long a question", { question: "x".repeat(4_001) }, "ValidationError", "question"],
  ["a day gone by", { dueOn: "2026-11-19" }, "ValidationError", "dueOn"],
  ["a day more than a year ahead", { dueOn: "2027-11-21" }, "ValidationError", "dueOn"],
])("%s is refused", async (name, wrong, __typename, field) => {
  expect((await write("inasti", "askInformation", name, { ...QUESTION, ...wrong })).payload).toMatchObject({
    informationRequest: null,
    errors: [{ __typename, path: ["input", field] }],
  });
});

test("a year ahead is near enough; of an unknown fund it is said which there are, and which was meant", async () => {
  const ahead = await write("inasti", "askInformation", "in a year", { ...QUESTION, dueOn: "2027-11-20" });
  expect(ahead.payload).toMatchObject({ errors: [], informationRequest: { deadline: { dueOn: "2027-11-20" } } });
  const text = `mutation ($input: AskInformationInput!) { askInformation(input: $input) {
    errors { ... on UnknownChoiceError { choices nearest message } } } }`;
  const input = { meta: { idempotencyKey: "a slip of the pen" }, ...QUESTION, fund: "securx" };
  const { data } = await house.ask("inasti", text, { input }, { ...why, "accept-language": "nl" });
  expect(data?.askInformation).toEqual({
    errors: [
      {
        choices: ["SECUREX", "PARTENA", "UCM", "GROUPS", "CNA"],
        nearest: "SECUREX",
        message: "input.fund noemt iets dat er niet is. Er is: SECUREX, PARTENA, UCM, GROUPS, CNA. Bedoelde u SECUREX?",
      },
    ],
  });
});
