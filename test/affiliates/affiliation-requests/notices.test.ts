import { sql } from "kysely";
import { plan } from "../../../subgraphs/affiliates/subgraph.ts";
import { workOnce } from "../../../subgraphs/shared/plumbing/daily.ts";
import type { Viewer } from "../../../subgraphs/shared/plumbing/viewer.ts";
import { openRooms, viewerAs } from "../../harness/house.ts";
import { readPdf } from "../../harness/read-pdf.ts";
import { answersOf, stranger, writeAffiliation } from "./starters.ts";

let house: Awaited<ReturnType<typeof openRooms>>;
beforeAll(async () => {
  house = await openRooms({ seeded: true });
});
afterAll(() => house.close());

const michel = viewerAs({ role: "CASE_HANDLER", fund: "CNA", actor: "michel", language: "fr" });
const benoit = viewerAs({ role: "CASE_HANDLER", fund: "UCM", actor: "benoit", language: "fr" });
const _koen = viewerAs({ role: "SUPERVISOR", fund: "SECUREX", actor: "koen", language: "nl" });
const on = <Who extends Viewer>(viewer: Who, day: string): Who => ({ ...viewer, day });

const POST = `mutation ($input: PostAffiliationNoticeInput!) { postAffiliationNotice(input: $input) {
  notice { id postedOn letter clock { dueOn metOn status } }
  errors { __typename ... on UserError { path } ... on ValidationError { reason }
    ... on PersonMayStillJoinError { dueOn }
    ... on AffiliationNoticeRunningError { dueOn } } } }`;

let keys = 0;
async function post(viewer: Viewer, ssin: string, more: object = {}, answers = answersOf({ startsOn: "2026-07-01" })) {
  keys += 1;
  const meta = { idempotencyKey: `notice-test-${keys}` };
  const input = { meta, ssin, kind: "SELF_EMPLOYED", postedOn: "2026-11-20", registeredItem: "RR 1", answers, ...more };
  const { data, errors } = await house.ask("affiliates", viewer, POST, { input });
  expect(errors).toBeUndefined();
  return (data as { postAffiliationNotice: { notice: { id: string; letter: string } | null; errors: object[] } })
    .postAffiliationNotice;
}

const workDay = async (day: string) => {
  const job = plan.daily.find(({ name }) => name === "affiliates: assign defaulters");
  if (!job) throw new Error("no job");
  await workOnce(house.room("affiliates"), job, day);
  await house.settle();
};

const filesOf = async (ssin: string) => {
  const { rows } = await house.inside("affiliates", ({ db }) =>
    sql<{ fund: string; category: string; starts_on: string }>`
      select p.fund, p.category, p.starts_on::text from affiliate a join affiliation p on p.affiliate_id = a.id
      where a.ssin = ${ssin} order by p.starts_on`.execute(db),
  );
  return rows;
};

const notices = async (viewer: Viewer) => {
  const { data } = await house.ask(
    "affiliates",
    viewer,
    "{ affiliationNotices(running: true) { nodes { ssin clock { dueOn } } } }",
  );
  return (data as { affiliationNotices: { nodes: { ssin: string }[] } }).affiliationNotices.nodes.map(
    ({ ssin }) => ssin,
  );
};

describe("a formal notice", () => {
  const silent = stranger("1985-03-03", 31);
  const chooses = stranger("1985-03-03", 33);
  const asked = stranger("1985-03-03", 35);

  it("is posted by the auxiliary fund alone, to whoever is late, once", async () => {
    expect((await post(benoit, silent.ssin)).errors).toEqual([
      expect.objectContaining({ __typename: "NoticeNotYoursError" }),
    ]);
    const inTime = answersOf({ startsOn: "2026-11-21" });
    expect((await post(michel, silent.ssin, {}, inTime)).errors).toMatchObject([
      { __typename: "PersonMayStillJoinError", dueOn: "2026-11-20" },
    ]);
    expect((await post(michel, silent.ssin, { postedOn: "2026-11-21" })).errors).toMatchObject([
      { reason: "IN_FUTURE" },
    ]);
    const nameless = answersOf({ startsOn: "2026-07-01" }).filter(({ field }) => field !== "lastName");
    expect((await post(michel, silent.ssin, {}, nameless)).errors).toMatchObject([
      { path: ["input", "answers", "lastName"], reason: "TOO_SHORT" },
    ]);
    const { notice, errors } = await post(michel, silent.ssin);
    expect(errors).toEqual([]);
    expect(notice).toMatchObject({ clock: { dueOn: "2026-12-20", metOn: null, status: "RUNNING" } });
    const [page] = await readPdf(Buffer.from(notice?.letter ?? "", "base64"));
    const letter = page?.text.replace(/\s+/g, " ");
    expect(letter).toContain("Noor Wilg");
    expect(letter).toContain("3500 Hasselt");
    expect(letter).toContain("uiterlijk op 20 december 2026");
    expect((await post(michel, silent.ssin)).errors).toMatchObject([{ __typename: "AffiliationNoticeRunningError" }]);
    expect((await post(michel, "88041212434")).errors).toMatchObject([{ __typename: "PersonAlreadyAffiliatedError" }]);
  });

  it("is seen by the auxiliary fund and the person, and by no other", async () => {
    expect(await notices(michel)).toContain(silent.ssin);
    expect(await notices(silent)).toEqual([silent.ssin]);
    expect(await notices(benoit)).toEqual([]);
    expect(await notices(chooses)).toEqual([]);
  });

  it("leads to the auxiliary fund after thirty days, unless a fund was chosen or asked", async () => {
    await post(michel, chooses.ssin);
    await post(michel, asked.ssin);
    const answers = answersOf({ startsOn: "2026-07-01" });
    const input = { kind: "SELF_EMPLOYED", fund: "UCM", answers };
    const { affiliationRequest } = await writeAffiliation(
      house,
      on(chooses, "2026-12-10"),
      "requestAffiliation",
      input,
    );
    await writeAffiliation(house, on(asked, "2026-12-20"), "requestAffiliation", input);
    const confirm = { affiliationRequestId: affiliationRequest.id };
    expect(
      (await writeAffiliation(house, on(benoit, "2026-12-11"), "confirmAffiliationRequest", confirm)).errors,
    ).toEqual([]);
    await workDay("2026-12-20");
    expect(await filesOf(silent.ssin)).toEqual([]);
    await workDay("2026-12-21");
    await workDay("2026-12-22");
    expect(await filesOf(silent.ssin)).toEqual([
      { fund: "CNA", category: "PRIMOSTARTER", starts_on: "2026-07-01" },
      { fund: "CNA", category: "MAIN", starts_on: "2027-07-01" },
    ]);
    expect((await filesOf(chooses.ssin)).map(({ fund }) => fund)).toEqual(["UCM", "UCM"]);
    expect(await filesOf(asked.ssin)).toEqual([]);
    const { data: cared } = await house.ask(
      "affiliates",
      on(silent, "2026-12-22"),
      "{ viewer { affiliate { caseHandler { name } contactTasks { nodes { reason } } } } }",
    );
    expect(cared).toEqual({
      viewer: {
        affiliate: { caseHandler: { name: "Michel" }, contactTasks: { nodes: [{ reason: "NEW_FILE" }] } },
      },
    });
    const own = "{ affiliationRequests { nodes { origin state receivedOn certificate { kind } } } }";
    const { data } = await house.ask("affiliates", silent, own);
    expect(data).toEqual({
      affiliationRequests: {
        nodes: [
          {
            origin: "AUTOMATIC",
            state: "CONFIRMED",
            receivedOn: "2026-11-20",
            certificate: { kind: "AFFILIATION_CERTIFICATE" },
          },
        ],
      },
    });
    expect(await notices(michel)).toEqual([asked.ssin]);
  });
});
