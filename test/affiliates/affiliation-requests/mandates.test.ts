import { sql } from "kysely";
import { inTransaction } from "../../../subgraphs/shared/plumbing/open.ts";
import { seedId } from "../../../subgraphs/shared/plumbing/seed-id.ts";
import { systemViewer, type Viewer } from "../../../subgraphs/shared/plumbing/viewer.ts";
import { openRooms, viewerAs } from "../../harness/house.ts";
import { answersOf, stranger, writeAffiliation } from "./starters.ts";

let house: Awaited<ReturnType<typeof openRooms>>;
beforeAll(async () => {
  house = await openRooms({ seeded: true });
});
afterAll(() => house.close());

const michel = viewerAs({ role: "CASE_HANDLER", fund: "CNA", actor: "michel", language: "fr" });
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

  describe("and without a file", () => {
    const who = stranger("1979-08-08", 52);
    const appoint = `mutation ($input: AppointMandateHolderInput!) { appointMandateHolder(input: $input) {
      mandate { id version } errors { __typename } } }`;
    const end = "mutation ($input: EndMandateInput!) { endMandate(input: $input) { errors { __typename } } }";
    const given = { companyId: seedId("com", "hazelaar"), holderName: "Ward Wilg", role: "DIRECTOR", paid: true };
    const written = async (query: string, input: object) => {
      const { data, errors } = await house.ask("companies", benoit, query, { input });
      expect(errors).toBeUndefined();
      await house.settle();
      return Object.values(data as object)[0] as { mandate: { id: string }; errors: object[] };
    };
    const own = () =>
      house
        .ask("affiliates", who, "{ affiliationRequests { nodes { state fund { code } steps { state } } } }")
        .then(({ data }) => (data as { affiliationRequests: { nodes: object[] } }).affiliationRequests.nodes);

    it("is proposed to the fund of the company, and taken back when the mandate is over", async () => {
      const meta = { idempotencyKey: "appoint-a-stranger" };
      const evidence = "Annexes to the official gazette, 2026-11-02";
      const input = { meta, ...given, holderSsin: who.ssin, startsOn: "2026-11-02", evidence };
      const { mandate, errors } = await written(appoint, input);
      expect(errors).toEqual([]);
      const found = (await proposals(benoit)).find(({ startsOn }) => startsOn === "2026-11-02");
      expect(found).toMatchObject({ state: "PROPOSED", cause: mandate.id, displayName: null });
      expect((await proposals(koen)).filter(({ startsOn }) => startsOn === "2026-11-02")).toEqual([]);
      expect(await own()).toMatchObject([{ state: "PROPOSED", fund: { code: "UCM" } }]);
      const ended = { meta: { idempotencyKey: "end-of-a-stranger" }, mandateId: mandate.id, endsOn: "2026-11-19" };
      expect((await written(end, ended)).errors).toEqual([]);
      expect(await own()).toMatchObject([
        { state: "DISMISSED", steps: [{ state: "PROPOSED" }, { state: "DISMISSED" }] },
      ]);
    });

    it("is to be written to by the auxiliary fund once late, by the number alone, until a fund is asked", async () => {
      const late = stranger("1979-08-08", 56);
      const gone = { affiliateId: null, holderSsin: late.ssin, startsOn: "2026-11-10" };
      const toPost = async (viewer: Viewer) => {
        const query = "{ affiliationNoticesToPost { totalCount nodes { ssin startsOn mandate knownSince } } }";
        const { data, errors } = await house.ask("affiliates", viewer, query);
        expect(errors).toBeUndefined();
        type Found = { affiliationNoticesToPost: { totalCount: number; nodes: { ssin: string }[] } };
        const { nodes, totalCount } = (data as Found).affiliationNoticesToPost;
        expect(totalCount).toBe(nodes.length);
        return nodes.filter(({ ssin }) => ssin === late.ssin);
      };
      await tellMandate(mandate("late", gone));
      expect(await toPost(_on(michel, "2026-11-09"))).toEqual([]);
      expect(await toPost(michel)).toEqual([
        { ssin: late.ssin, startsOn: "2026-11-10", mandate: "WORKING_PARTNER", knownSince: "2026-11-20" },
      ]);
      for (const viewer of [benoit, koen]) expect(await toPost(viewer)).toEqual([]);
      const asked = { kind: "SELF_EMPLOYED", fund: "SECUREX", answers: answersOf({ startsOn: "2026-11-10" }) };
      await writeAffiliation(house, late, "requestAffiliation", asked);
      expect(await toPost(michel)).toEqual([]);
    });

    it("goes to the auxiliary fund where the company is with nobody", async () => {
      const ssin = stranger("1979-08-08", 54).ssin;
      await tellMandate(mandate("nobody's", { affiliateId: null, holderSsin: ssin, startsOn: "2026-11-03" }));
      expect((await proposals(michel)).find(({ startsOn }) => startsOn === "2026-11-03")).toMatchObject({
        state: "PROPOSED",
      });
      const rebutted = [{ startsOn: "2026-11-03", endsOn: null }];
      const proven = { affiliateId: null, holderSsin: ssin, startsOn: "2026-11-03", rebutted };
      await tellMandate(mandate("nobody's", proven));
      expect((await proposals(michel)).find(({ startsOn }) => startsOn === "2026-11-03")).toMatchObject({
        state: "DISMISSED",
      });
    });
  });
});
