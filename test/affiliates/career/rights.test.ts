import {
  endPrimostartersDaily,
  lapseStudentsDaily,
  warnStudentsDaily,
} from "../../../subgraphs/affiliates/jobs/follow-rights.ts";
import { workOnce } from "../../../subgraphs/shared/plumbing/daily.ts";
import { aff, type CareerHouse, change, clerk, insured, on, openRooms, read } from "./desk.ts";

let house: CareerHouse;
beforeAll(async () => {
  house = await openRooms({ seeded: true });
});
afterAll(() => house.close());

const ucm = clerk("UCM");
const hanne = clerk("SECUREX");
const SHOWN = `rightRequest { id version right state askedBy fromQuarter untilQuarter reason clock { dueOn metOn }
  basis { article confidence } proofs { kind inWords deadline { dueOn metOn status } } }`;
const FACTS = "... on RightImpossibleError { why } ... on RightStateError { state }";
const ask = (as: Parameters<typeof change>[1], mutation: string, input: object, meta: object = {}) =>
  change(house, as, mutation, input, { select: SHOWN, meta, facts: FACTS });
const request = (who: string, right: string, as = hanne, more: object = {}) =>
  ask(as, "requestRight", { affiliateId: aff(who), right, ...more });
const idOf = (answered: object): string => (answered as { rightRequest: { id: string } | null }).rightRequest?.id ?? "";
const decide = (rightRequestId: string, as = hanne, granted = true, meta: object = {}) =>
  ask(as, "decideRight", { rightRequestId, granted }, meta);
const prove = (aboutId: string, kind: string, as = hanne) =>
  change(
    house,
    as,
    "handInEvidence",
    { aboutId, kind, fileName: "proof.pdf", content: Buffer.from(`%PDF-1.7 ${kind} ${as.day}`).toString("base64") },
    { select: "evidence { id }" },
  );
const careerOf = async (who: string, year: number, as = hanne) => {
  const query = `query ($id: ID!) { affiliate(id: $id) { careerYear(year: ${year}) { quarters { category } } } }`;
  type Found = { affiliate: { careerYear: { quarters: { category: string | null }[] } } };
  const { affiliate } = await read<Found>(house, as, query, { id: aff(who) });
  return affiliate.careerYear.quarters.map(({ category }) => category);
};

it("article 37 is granted on proof, for the contribution year, and given up for the next", async () => {
  const asked = await request("fabrice", "ARTICLE_37_A", ucm);
  expect(asked).toMatchObject({
    errors: [],
    rightRequest: {
      state: "ASKED",
      askedBy: "FUND",
      fromQuarter: "2026Q1",
      clock: { dueOn: "2027-03-20", metOn: null },
    },
  });
  const id = idOf(asked);
  expect(await request("fabrice", "ARTICLE_37_A", ucm)).toMatchObject({ errors: [{ why: "ALREADY_ASKED" }] });
  expect(await decide(id, ucm)).toMatchObject({ errors: [{ why: "EVIDENCE_MISSING" }] });
  await prove(id, "DERIVED_RIGHTS", ucm);
  expect(await decide(id, hanne)).toMatchObject({ errors: [{ __typename: "NotFoundError" }] });
  expect(await decide(id, ucm)).toMatchObject({ rightRequest: { state: "GRANTED", clock: { metOn: "2026-11-20" } } });
  expect(await careerOf("fabrice", 2026, ucm)).toEqual(["ART37_AB", "ART37_AB", "ART37_AB", "ART37_AB"]);
  expect(await request("fabrice", "ARTICLE_37_A", ucm)).toMatchObject({ errors: [{ why: "ALREADY_GRANTED" }] });
  expect(await ask(ucm, "waiveRight", { rightRequestId: id })).toMatchObject({
    rightRequest: { state: "WAIVED", untilQuarter: "2026Q4" },
  });
  expect(await careerOf("fabrice", 2026, ucm)).toEqual(["ART37_AB", "ART37_AB", "ART37_AB", "ART37_AB"]);
  expect(await careerOf("fabrice", 2027, ucm)).toEqual(["MAIN", "MAIN", "MAIN", "MAIN"]);
});

it("a student asks, is granted the status, and loses it where no proof comes in time", async () => {
  const tooOld = await request("lotte", "STUDENT", insured("88041212434"));
  expect(tooOld).toMatchObject({ errors: [{ why: "NOT_OF_STUDENT_AGE" }] });
  const asked = await request("femke", "STUDENT", ucm, { quarter: "2026Q4", studiesUninterrupted: true });
  expect(asked).toMatchObject({
    rightRequest: {
      fromQuarter: "2026Q4",
      untilQuarter: null,
      proofs: [
        {
          kind: "ENROLMENT_CERTIFICATE",
          inWords: "Certificate of enrolment for the school year that ends in 2027.",
          deadline: { dueOn: "2027-03-31", metOn: null, status: "RUNNING" },
        },
        { kind: "ATTENDANCE_PROOF", deadline: { dueOn: "2028-03-31" } },
      ],
    },
  });
  expect(await decide(idOf(asked), ucm)).toMatchObject({ rightRequest: { state: "GRANTED" } });
  expect(await careerOf("femke", 2026, ucm)).toEqual([null, "PRIMOSTARTER", "PRIMOSTARTER", "STUDENT"]);
  await prove(idOf(asked), "ENROLMENT_CERTIFICATE", on(ucm, "2027-01-15"));
  const work = async (day: string) => {
    await workOnce(house.room("affiliates"), lapseStudentsDaily, day);
  };
  const stateOn = async (day: string) => {
    await work(day);
    const query = "query ($id: ID!) { affiliate(id: $id) { rightRequests { state } } }";
    type Found = { affiliate: { rightRequests: { state: string }[] } };
    return (await read<Found>(house, ucm, query, { id: aff("femke") })).affiliate.rightRequests[0]?.state;
  };
  expect(await stateOn("2027-04-01")).toBe("GRANTED");
  expect(await stateOn("2028-03-31")).toBe("GRANTED");
  expect(await stateOn("2028-04-01")).toBe("LAPSED");
  const tasks = "{ contactTasks(where: { reason: [EVIDENCE_MISSING] }) { nodes { contributor { id } } } }";
  expect(await read<object>(house, ucm, tasks)).toEqual({
    contactTasks: { nodes: [{ contributor: { id: aff("femke") } }] },
  });
});

it("has the fund reach a student in the last quarter of the age, once, and not before", async () => {
  await house.inside("affiliates", ({ em }) =>
    em.execute(`update affiliation set category = 'STUDENT', version = version + 1
        where affiliate_id = '${aff("yanis")}';
      update affiliate set birth_date = '2001-05-05' where id = '${aff("yanis")}'`),
  );
  const tasks = async () =>
    (
      await house.inside("affiliates", ({ em }) =>
        em.execute(`select due_on::text as "dueOn", fund from contact_task where reason = 'RIGHT_MAY_LAPSE'
          and contributor_id = '${aff("yanis")}'`),
      )
    ).map((row: object) => ({ ...row }));
  const work = (day: string) => workOnce(house.room("affiliates"), warnStudentsDaily, day);
  await work("2026-06-30");
  expect(await tasks()).toEqual([]);
  await work("2026-07-01");
  await work("2026-08-01");
  expect(await tasks()).toEqual([{ dueOn: "2026-10-01", fund: expect.any(String) }]);
});

it("refuses with a reason, and changes nothing of the career", async () => {
  const id = idOf(await request("jan", "ARTICLE_37_C"));
  expect(await decide(id, hanne, false)).toMatchObject({ errors: [{ reason: "TOO_SHORT" }] });
  expect(await decide(id, hanne, false, { reason: "Holds no office" })).toMatchObject({
    rightRequest: { state: "REFUSED", reason: "Holds no office" },
  });
  expect(await decide(id)).toMatchObject({ errors: [{ __typename: "RightStateError", state: "REFUSED" }] });
  expect(await careerOf("jan", 2026)).toEqual(["MAIN", "MAIN", "MAIN", "MAIN"]);
});

it.each([
  ["lotte", "PRIMOSTARTER", {}, "NOT_FIRST_QUARTERS"],
  ["lotte", "PENSION_OPT_OUT", {}, "WRONG_CATEGORY"],
  ["hilde", "STUDENT", {}, "WRONG_CATEGORY"],
  ["lotte", "ARTICLE_37_B", { quarter: "2023Q1" }, "NOT_IN_FORCE_YET"],
  ["bram", "ARTICLE_37_A", {}, "NOT_ACTIVE_THEN"],
  ["lotte", "STUDENT", { quarter: "1950Q1" }, "TOO_FAR"],
])("of %s, %s with %j: %s", async (who, right, more, why) => {
  expect(await request(who, right, hanne, more)).toMatchObject({ errors: [{ why }] });
});

it("an opt-out acts as the office is set up, which it says is unconfirmed, and changes no category", async () => {
  await house.inside("affiliates", ({ em }) =>
    em.execute(`update affiliation set category = 'PENSION_AGE_NO_PENSION', version = version + 1
      where affiliate_id = '${aff("pieter")}'`),
  );
  const asked = await request("pieter", "PENSION_OPT_OUT");
  expect(asked).toMatchObject({ rightRequest: { fromQuarter: "2026Q4", basis: { confidence: "UNCONFIRMED" } } });
  expect(await decide(idOf(asked))).toMatchObject({ rightRequest: { state: "GRANTED", untilQuarter: null } });
  expect(await ask(hanne, "waiveRight", { rightRequestId: idOf(asked) })).toMatchObject({
    rightRequest: { state: "WAIVED", untilQuarter: "2026Q4" },
  });
  expect(await request("pieter", "PENSION_OPT_OUT")).toMatchObject({ rightRequest: { fromQuarter: "2027Q1" } });
});

it("lets a primostarter go on in a main occupation when four quarters are over", async () => {
  await house.inside("affiliates", ({ em }) =>
    em.execute(`update affiliation set category = 'PRIMOSTARTER', version = version + 1
      where affiliate_id = '${aff("yanis")}'`),
  );
  await workOnce(house.room("affiliates"), endPrimostartersDaily, "2027-01-01");
  expect(await careerOf("yanis", 2026)).toEqual(["PRIMOSTARTER", "PRIMOSTARTER", "PRIMOSTARTER", "PRIMOSTARTER"]);
  expect(await careerOf("yanis", 2027)).toEqual(["MAIN", "MAIN", "MAIN", "MAIN"]);
});

it("is asked by nobody for somebody else", async () => {
  const other = insured("79093033106");
  expect(await request("lotte", "ARTICLE_37_A", other)).toMatchObject({ errors: [{ __typename: "NotFoundError" }] });
  expect(await request("lotte", "ARTICLE_37_A", ucm)).toMatchObject({ errors: [{ __typename: "NotFoundError" }] });
});
