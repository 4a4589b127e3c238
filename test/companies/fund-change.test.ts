import { sql } from "kysely";
import { workDay } from "../../subgraphs/shared/plumbing/daily.ts";
import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import { openRooms, viewerAs } from "../harness/house.ts";

let rooms: Awaited<ReturnType<typeof openRooms>>;
beforeAll(async () => {
  rooms = await openRooms({ seeded: true });
});
afterAll(() => rooms.close());
const handlerAt = (fund: string, day = "2026-06-30") =>
  viewerAs({ role: "CASE_HANDLER", fund, language: "en", actor: `clerk at ${fund}`, day });
let keys = 0;
const announced = async (fund: string, enterpriseNumber: string, more: object = {}, day?: string, tried = {}) => {
  const meta = { idempotencyKey: `fund-change-${keys++}`, ...tried };
  const { data, errors } = await rooms.ask(
    "companies",
    handlerAt(fund, day),
    `mutation ($input: AnnounceFundChangeInput!) { announceFundChange(input: $input) {
      fundChange { id version name actsOn state openSums leaves { code } joins { code } company { id }
        deadline { dueOn metOn status basis { confidence } } }
      errors { __typename ... on UserError { path message } ... on FundStayTooShortError { earliestOn }
        ... on FundChangePendingError { actsOn } ... on CompanyAlreadyAffiliatedError { since }
        ... on ValidationError { reason } } } }`,
    { input: { meta, enterpriseNumber, registeredItem: "010541285200004712", ...more } },
  );
  expect(errors).toBeUndefined();
  return data?.announceFundChange as { fundChange: { id: string } | null; errors: object[] };
};
const asked = async (viewer: ReturnType<typeof viewerAs>, query: string, variables = {}) => {
  const { data, errors } = await rooms.ask("companies", viewer, query, variables);
  expect(errors).toBeUndefined();
  return data as never as Record<string, never>;
};

const SIDE = `query ($arriving: Boolean) { companyFundChanges(where: { arriving: $arriving }) {
  totalCount nodes { name state openSums company { name } } } }`;
const FILE = `query ($id: ID) { company(id: $id) { name version fund { code } fundChanges { state actsOn }
  affiliations { fund { code } origin period { startsOn endsOn } receivedOn } } }`;
const [HAZELAAR, CHARME, CEDRE] = ["1999003417", "1999006781", "1999002328"] as const;
const [hazelaar, cedre] = ["hazelaar", "cedre"].map((key) => seedId("com", key));
it("is announced by the new fund by 30 June, and acts on 1 January", async () => {
  const tried = await announced("SECUREX", HAZELAAR, {}, undefined, { dryRun: true });
  expect(tried).toMatchObject({ errors: [], fundChange: { leaves: null, company: null } });
  const { fundChange, errors } = await announced("SECUREX", HAZELAAR);
  expect(errors).toEqual([]);
  expect(fundChange).toMatchObject({
    name: "Hazelaar & Meidoorn",
    actsOn: "2027-01-01",
    state: "ANNOUNCED",
    leaves: { code: "UCM" },
    joins: { code: "SECUREX" },
    company: null,
    deadline: { dueOn: "2026-06-30", metOn: "2026-06-30", status: "MET", basis: { confidence: "UNCONFIRMED" } },
  });
});

it.each<[why: string, fund: string, number: string, more: object, error: object]>([
  ["it is announced already", "PARTENA", HAZELAAR, {}, { actsOn: "2027-01-01" }],
  ["it is there already", "UCM", HAZELAAR, {}, { since: "2020-06-30" }],
  ["four years are not over", "UCM", "1999000150", {}, { earliestOn: "2029-01-01" }],
  ["nobody knows it", "UCM", "1999008959", {}, { __typename: "NotFoundError" }],
  ["it is yet to be posted", "UCM", CHARME, { announcedOn: "2026-07-01" }, { reason: "IN_FUTURE" }],
  [
    "it was posted before there was a company",
    "UCM",
    CHARME,
    { announcedOn: "2020-01-01" },
    { reason: "OUT_OF_ORDER" },
  ],
  ["its day is past", "UCM", CEDRE, { announcedOn: "2024-06-30" }, { reason: "TOO_LONG_AGO" }],
])("is refused where %s", async (_why, fund, number, more, error) => {
  const { fundChange, errors } = await announced(fund, number, more);
  expect(fundChange).toBeNull();
  expect(errors).toMatchObject([error]);
  expect(JSON.stringify(errors)).not.toMatch(/SECUREX|PARTENA|GROUPS/);
});

it("is seen from either side, and by no other fund", async () => {
  expect(await asked(handlerAt("UCM"), SIDE, { arriving: false })).toMatchObject({
    companyFundChanges: { totalCount: 1, nodes: [{ company: { name: "Hazelaar & Meidoorn" } }] },
  });
  expect(await asked(handlerAt("SECUREX"), SIDE, { arriving: true })).toMatchObject({
    companyFundChanges: { totalCount: 1, nodes: [{ name: "Hazelaar & Meidoorn", company: null }] },
  });
  for (const [fund, arriving] of [
    ["UCM", true],
    ["SECUREX", false],
    ["PARTENA", null],
  ] as const)
    expect(await asked(handlerAt(fund), SIDE, { arriving })).toMatchObject({ companyFundChanges: { totalCount: 0 } });
});

it("waits for 1 January of the next year but one when the letter went in July", async () => {
  const { fundChange } = await announced("UCM", CHARME, {}, "2026-07-01");
  expect(fundChange).toMatchObject({ actsOn: "2028-01-01", leaves: { code: "GROUPS" } });
  const taking = (fund: string, key: string) =>
    asked(
      handlerAt(fund),
      `mutation ($id: ID!) { withdrawFundChange(input: { meta: { idempotencyKey: "${key}" }, fundChangeId: $id }) {
        fundChange { state version } errors { __typename ... on FundChangeEndedError { endedOn } } } }`,
      { id: fundChange?.id },
    );
  expect(await taking("GROUPS", "not-theirs-to-take")).toMatchObject({
    withdrawFundChange: { fundChange: null, errors: [{ __typename: "NotFoundError" }] },
  });
  expect(await taking("UCM", "ours-to-take-back")).toMatchObject({
    withdrawFundChange: { errors: [], fundChange: { state: "WITHDRAWN", version: 2 } },
  });
  expect(await taking("UCM", "twice-is-too-often")).toMatchObject({
    withdrawFundChange: { errors: [{ __typename: "FundChangeEndedError", endedOn: "2026-06-30" }] },
  });
});

describe("on the day", () => {
  beforeAll(async () => {
    expect((await announced("PARTENA", CEDRE)).errors).toEqual([]);
    await rooms.inside("contributions", ({ db }) =>
      sql`insert into account (contributor_id, kind, fund, opened_on)
        values (${cedre}, 'COMPANY', 'GROUPS', '2015-03-27')
        on conflict do nothing`.execute(db),
    );
    await owe(String(cedre), "GROUPS", "2026-12-31");
    await workDay(rooms.subgraphs, "2026-12-31");
    expect(await asked(handlerAt("UCM"), FILE, { id: hazelaar })).toMatchObject({ company: { fund: { code: "UCM" } } });
    await workDay(rooms.subgraphs, "2027-01-01");
  });

  it("moves the file with its history, and tells the others", async () => {
    const moved = {
      company: {
        fund: { code: "SECUREX" },
        fundChanges: [{ state: "DONE", actsOn: "2027-01-01" }],
        affiliations: [
          { fund: { code: "UCM" }, origin: "REQUESTED", period: { startsOn: "2020-06-30", endsOn: "2026-12-31" } },
          {
            fund: { code: "SECUREX" },
            origin: "FUND_CHANGE",
            receivedOn: "2026-06-30",
            period: { startsOn: "2027-01-01", endsOn: null },
          },
        ],
      },
    };
    for (const fund of ["SECUREX", "UCM"])
      expect(await asked(handlerAt(fund, "2027-01-01"), FILE, { id: hazelaar })).toMatchObject(moved);
    for (const name of ["affiliates", "contributions", "benefits", "reporting"]) {
      const { rows } = await rooms.inside(name, ({ db }) =>
        sql`select fund, funds from contributor where id = ${hazelaar}`.execute(db),
      );
      expect([name, rows]).toEqual([name, [{ fund: "SECUREX", funds: ["UCM", "SECUREX"] }]]);
    }
  });

  it("leaves it to the new fund alone to write in the file", async () => {
    const appointed = (fund: string) =>
      asked(
        handlerAt(fund, "2027-01-01"),
        `mutation ($id: ID!) { appointMandateHolder(input: { meta: { idempotencyKey: "appoint at ${fund}" },
          companyId: $id, holderName: "Joke Meidoorn", role: WORKING_PARTNER, paid: true, startsOn: "2027-01-01",
          evidence: "BCE" }) {
          mandate { holderName } errors { __typename } } }`,
        { id: hazelaar },
      );
    expect(await appointed("UCM")).toMatchObject({
      appointMandateHolder: { errors: [{ __typename: "NotFoundError" }] },
    });
    expect(await appointed("SECUREX")).toMatchObject({ appointMandateHolder: { errors: [] } });
  });

  it("leaves a company where it is while sums are due, and tells the amount to its own side", async () => {
    const seen = async (fund: string) =>
      (await asked(
        handlerAt(fund, "2027-01-01"),
        `{ companyFundChanges(where: { state: BLOCKED }) {
        nodes { name openSums } } }`,
      )) as object;
    expect(await seen("GROUPS")).toEqual({
      companyFundChanges: { nodes: [{ name: "Cèdre Traiteur", openSums: expect.stringMatching(/^\d+\.\d\d$/) }] },
    });
    expect(await seen("PARTENA")).toEqual({
      companyFundChanges: { nodes: [{ name: "Cèdre Traiteur", openSums: null }] },
    });
    expect(await asked(handlerAt("GROUPS"), FILE, { id: cedre })).toMatchObject({
      company: { fund: { code: "GROUPS" } },
    });
    expect(await asked(handlerAt("PARTENA"), FILE, { id: cedre })).toEqual({ company: null });
  });
});

/** A sum of 409.30 that was called, of which nothing was paid. */
async function owe(contributor: string, fund: string, dueOn: string): Promise<void> {
  await rooms.inside("contributions", ({ db }) =>
    sql`insert into due (id, contributor_id, fund, account_number, nature, quarter, revision, category, amount,
        contribution, fee, opens_on, due_on, issued_on, inputs, engine_version, calculation)
      select ${seedId("due", "owed")}, ${contributor}, ${fund}, number, 'PROVISIONAL', '2026Q4', 0, 'MAIN', 40930,
        40930, 0, '2026-10-01', ${dueOn}, '2026-10-01', '{}', 'test', '{"result": "40930", "engineVersion": "test"}'
      from account where contributor_id = ${contributor} and fund = ${fund}`.execute(db),
  );
}
