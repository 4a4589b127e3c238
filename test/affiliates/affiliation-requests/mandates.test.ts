import { sql } from "kysely";
import { inTransaction } from "../../../subgraphs/shared/plumbing/open.ts";
import { seedId } from "../../../subgraphs/shared/plumbing/seed-id.ts";
import { systemViewer, type Viewer } from "../../../subgraphs/shared/plumbing/viewer.ts";
import { openRooms, viewerAs } from "../../harness/house.ts";
import { writeAffiliation } from "./starters.ts";

let house: Awaited<ReturnType<typeof openRooms>>;
beforeAll(async () => {
  house = await openRooms({ seeded: true });
});
afterAll(() => house.close());

const _michel = viewerAs({ role: "CASE_HANDLER", fund: "CNA", actor: "michel", language: "fr" });
const benoit = viewerAs({ role: "CASE_HANDLER", fund: "UCM", actor: "benoit", language: "fr" });
const koen = viewerAs({ role: "SUPERVISOR", fund: "SECUREX", actor: "koen", language: "nl" });
const _on = <Who extends Viewer>(viewer: Who, day: string): Who => ({ ...viewer, day });

describe("a mandate of somebody without an affiliation", () => {
  const elise = seedId("aff", "elise");
  const proposals = (viewer: Viewer) =>
    house
      .ask(
        "affiliates",
        viewer,
        `{ affiliationRequests(where: { origin: [MANDATE] }) { nodes {
        id state affiliationKind startsOn displayName cause answers { code value } missing { code } } } }`,
      )
      .then(
        ({ data }) =>
          (data as { affiliationRequests: { nodes: { id: string; startsOn: string }[] } }).affiliationRequests.nodes,
      );

  const tellMandate = (mandate: object) =>
    inTransaction(house.room("companies"), systemViewer("2026-11-20", "test"), async ({ db }) => {
      const content = JSON.stringify({ mandates: [mandate] });
      const id = seedId("fct", JSON.stringify(mandate));
      await sql`insert into facts.fact (id, source, type, subject, subject_version, day, content)
        values (${id}, 'companies', 'MandateChanged', ${seedId("com", "hazelaar")}, 99, '2026-11-20',
          ${content}::jsonb)`.execute(db);
      await sql`insert into facts.unnumbered (fact_id) values (${id})`.execute(db);
    }).then(() => house.settle());
  const mandate = (id: string, more: object = {}) => ({
    id: seedId("man", id),
    affiliateId: elise,
    role: "WORKING_PARTNER",
    paid: true,
    startsOn: "2026-11-01",
    endsOn: null,
    rebutted: [],
    ...more,
  });

  it("is not proposed where the presumption is rebutted, the mandate over, or the holder insured", async () => {
    const before = await proposals(benoit);
    await tellMandate(mandate("rebutted", { rebutted: [{ startsOn: "2026-11-01", endsOn: null }] }));
    await tellMandate(mandate("over", { startsOn: "2025-02-01", endsOn: "2026-10-31" }));
    await tellMandate(mandate("insured", { affiliateId: seedId("aff", "sofie") }));
    await tellMandate(mandate("nobody", { affiliateId: null }));
    expect(await proposals(benoit)).toEqual(before);
  });

  it("is proposed to the fund, once, filled with what is known", async () => {
    await tellMandate(mandate("first"));
    await tellMandate(mandate("first", { paid: false }));
    const [found, ...others] = (await proposals(benoit)).filter(({ startsOn }) => startsOn === "2026-11-01");
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      state: "PROPOSED",
      affiliationKind: "MANDATE_HOLDER",
      displayName: "Élise Cormier",
      cause: seedId("man", "first"),
      missing: [{ code: "otherWork" }, { code: "professionalCard" }],
    });
    expect((found as never as { answers: object[] }).answers).toEqual(
      expect.arrayContaining([
        { code: "mandate", value: "WORKING_PARTNER" },
        { code: "healthFund", value: "200" },
      ]),
    );
    expect((await proposals(koen)).filter(({ startsOn }) => startsOn === "2026-11-01")).toEqual([]);
  });

  it("is taken up, completed and confirmed as any other; or found groundless, with a reason", async () => {
    const [found] = (await proposals(benoit)).filter(({ startsOn }) => startsOn === "2026-11-01");
    const id = { affiliationRequestId: found?.id };
    const silent = await writeAffiliation(house, benoit, "judgeAffiliationProposal", { ...id, accept: false });
    expect(silent.errors).toMatchObject([{ reason: "TOO_SHORT" }]);
    const taken = await writeAffiliation(house, benoit, "judgeAffiliationProposal", { ...id, accept: true });
    expect(taken.affiliationRequest.state).toBe("RECEIVED");
    const answers = [
      { field: "otherWork", value: "NONE" },
      { field: "professionalCard", value: "NOT_NEEDED" },
    ];
    const whole = await writeAffiliation(house, benoit, "completeAffiliationRequest", { ...id, answers });
    expect(whole.affiliationRequest).toMatchObject({
      state: "COMPLETE",
      joiningClock: { metOn: null, status: "BREACHED" },
    });
    const done = await writeAffiliation(house, benoit, "confirmAffiliationRequest", id);
    expect(done.affiliationRequest).toMatchObject({ state: "CONFIRMED", category: "MAIN" });
    await tellMandate(mandate("second", { startsOn: "2026-11-15" }));
    expect((await proposals(benoit)).filter(({ startsOn }) => startsOn === "2026-11-15")).toEqual([]);
  });
});
