import { letGoOfChanges } from "../../subgraphs/reporting/jobs/feed.ts";
import { deskOf } from "../../subgraphs/shared/plumbing/daily.ts";
import {
  ask,
  clerk,
  closeDesk,
  hear,
  inasti,
  lotte,
  nowOf,
  openDesk,
  PAGE,
  readOn,
  rooms,
  tellPayment,
} from "./change-desk.ts";

beforeAll(openDesk);
afterAll(closeDesk);

describe("a cursor", () => {
  it("goes on where it stood, page by page, whatever is told meanwhile", async () => {
    const start = await nowOf(lotte);
    for (const name of ["pay_a", "pay_b", "pay_c"]) await tellPayment(name);
    await hear();
    const { data } = await ask(lotte, PAGE, { after: start, first: 2 });
    const { nodes, pageInfo } = data.changes;
    await tellPayment("pay_d");
    await hear();
    const { read } = await readOn(lotte, pageInfo.endCursor ?? undefined, 1);
    expect([...nodes, ...read].map(({ subjectId }) => subjectId)).toEqual(["pay_a", "pay_b", "pay_c", "pay_d"]);
    const { data: none } = await ask(lotte, PAGE, { after: start, where: { type: ["BenefitDecided"] } });
    expect(none.changes).toMatchObject({ nodes: [] });
  });

  it.each([
    ["of another reader", () => nowOf(clerk("UCM")), "FOREIGN_CURSOR"],
    ["of the same reader for another purpose", () => nowOf(inasti("CAREER")), "FOREIGN_CURSOR"],
    ["that is none", async () => "bm9uZQ", "UNKNOWN_CURSOR"],
    ["of another list", async () => Buffer.from('["2026-11-20","x"]').toString("base64url"), "UNKNOWN_CURSOR"],
  ])("%s is refused", async (_, cursor, reason) => {
    const viewer = _.includes("purpose") ? inasti("REQUEST_DECISION") : clerk("SECUREX");
    const { errors } = await ask(viewer, PAGE, { after: await cursor() });
    expect(errors[0]?.extensions).toMatchObject({ code: "BAD_INPUT", field: "after", reason });
  });

  it("from before what was let go is refused, and says to begin anew", async () => {
    const who = clerk("SECUREX");
    const { data } = await ask(who, PAGE, { first: 1 });
    const old = data.changes.pageInfo.endCursor;
    const later = "2028-06-01";
    await letGoOfChanges.run(deskOf(rooms.room("reporting"), letGoOfChanges, later));
    const { errors } = await ask(who, PAGE, { after: old });
    expect(errors[0]?.extensions).toMatchObject({ code: "BAD_INPUT", reason: "CURSOR_TOO_OLD" });
    await tellPayment("pay_after");
    await hear();
    expect((await readOn(who, await nowOf(who))).read).toEqual([]);
  });

  it("asks for a page of at most a hundred", async () => {
    const { errors } = await ask(clerk("SECUREX"), PAGE, { first: 101 });
    expect(errors[0]?.extensions).toMatchObject({ code: "BAD_INPUT", reason: "NOT_BETWEEN" });
  });
});
