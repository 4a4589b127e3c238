import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import { type Institute, openInstitute } from "./institute.ts";

const TOM = seedId("aff", "tom");

let at: Institute;
beforeAll(async () => {
  at = await openInstitute();
});
afterAll(() => at.house.close());

describe("INASTI decides on a request that a fund passed on", () => {
  let claimId = "";
  const granted = { granted: true, quarters: ["2026Q3", "2026Q4"], decidedOn: "2026-11-20", reference: "RSVZ/26/5" };
  const DECIDED = "replayed decision { granted quarters decidedOn reference }";

  it("gets it, with the day for which it was filed, and takes it in", async () => {
    const asked = { affiliateId: TOM, code: "SICKNESS_ASSIMILATION", factOn: "2026-06-08", answers: [] };
    const { claim } = await at.change("tom", "2026-10-05", "claimBenefit", asked, "claim { id }");
    claimId = (claim as { id: string }).id;
    const [message] = await at.held("2026-11-20", "STATUS_REQUEST", claimId, TOM);
    expect(message).toMatchObject({ state: "SENT", outcomes: [{ state: "REDIRECTED", on: "2026-10-05" }] });
  });

  it("says itself what it decided: nothing is owed for the quarters, and its message shows the outcome", async () => {
    const decided = { claimId, ...granted };
    const day = "2026-11-23";
    for (const replayed of [false, true])
      expect(await at.change("inasti", day, "decideStatusRequest", decided, DECIDED)).toMatchObject({
        ...{ replayed, decision: granted },
      });
    const [message] = await at.held(day, "STATUS_REQUEST", claimId, TOM);
    expect(message?.outcomes).toEqual([
      { state: "REDIRECTED", on: "2026-10-05" },
      { state: "GRANTED", on: "2026-11-20" },
    ]);
    const own = `{ viewer { affiliate { careerYear(year: 2026) { quarters { quarter settlement { state } }
      contributionVoucher { lines { quarter state covered } } } } } }`;
    const quarters = ["2026Q3", "2026Q4"];
    expect(await at.ask("tom", day, own)).toMatchObject({
      viewer: {
        affiliate: {
          careerYear: {
            quarters: [{}, {}, ...quarters.map((quarter) => ({ quarter, settlement: { state: "NOTHING_DUE" } }))],
            contributionVoucher: {
              lines: [{}, {}, ...quarters.map((quarter) => ({ quarter, state: "ASSIMILATED", covered: true }))],
            },
          },
        },
      },
    });
  });

  it("is contradicted by nobody: a clerk says nothing else, and the same word is not said twice", async () => {
    const other = { claimId, granted: false, quarters: [], decidedOn: "2026-11-20", reference: "RSVZ/26/6" };
    const day = "2026-11-24";
    expect(await at.send("elke", day, "noteRedirectedOutcome", other, "replayed")).toMatchObject({
      errors: [{ __typename: "ValidationError", path: ["input", "claimId"], reason: "NOT_YOURS" }],
    });
    const again = { ...other, reference: granted.reference };
    expect(await at.send("inasti", day, "decideStatusRequest", again, DECIDED, "again")).toMatchObject({
      ...{ decision: null, errors: [{ path: ["input", "reference"], reason: "ALREADY_SO" }] },
    });
  });

  it("decides of no claim that is another’s to decide, and for that purpose alone", async () => {
    const ill = { affiliateId: TOM, code: "INCAPACITY_ALLOWANCE", factOn: "2026-06-08", answers: [] };
    const { claim } = await at.change("tom", "2026-11-23", "claimBenefit", ill, "claim { id }");
    const refusal = { granted: false, quarters: [], decidedOn: "2026-11-23", reference: "RSVZ/26/7" };
    const notFound = { errors: [{ __typename: "NotFoundError" }], decision: null };
    const day = "2026-11-25";
    const theirs = { claimId: (claim as { id: string }).id, ...refusal };
    expect(await at.send("inasti", day, "decideStatusRequest", theirs, DECIDED, "theirs")).toMatchObject(notFound);
    const text = `mutation ($input: DecideStatusRequestInput!) { it: decideStatusRequest(input: $input) {
      decision { granted } errors { __typename } } }`;
    const input = { meta: { idempotencyKey: "for another purpose" }, claimId, ...refusal };
    expect(await at.ask("inasti", day, text, { input })).toMatchObject({ it: notFound });
  });

  it("takes its decision back: the quarters are owed again, and the voucher says so", async () => {
    const back = { claimId, granted: false, quarters: [], decidedOn: "2026-11-26", reference: "RSVZ/26/8" };
    await at.change("inasti", "2026-11-26", "decideStatusRequest", back, DECIDED, "back");
    const [message] = await at.held("2026-11-26", "STATUS_REQUEST", claimId, TOM);
    expect(message?.outcomes).toEqual(expect.arrayContaining([{ state: "REFUSED", on: "2026-11-26" }]));
    const own = `{ viewer { affiliate { careerYear(year: 2026) { contributionVoucher { lines { state } } } } } }`;
    expect(JSON.stringify(await at.ask("tom", "2026-11-26", own))).not.toContain("ASSIMILATED");
    const stale = { ...back, granted: true, quarters: ["2026Q3"], decidedOn: "2026-11-25", reference: "RSVZ/26/9" };
    expect(await at.send("inasti", "2026-11-27", "decideStatusRequest", stale, DECIDED, "stale")).toMatchObject({
      ...{ decision: null, errors: [{ path: ["input", "decidedOn"], reason: "OUT_OF_ORDER" }] },
    });
  });
});
