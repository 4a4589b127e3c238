import { tellWhatWasRecognised } from "../../subgraphs/benefits/jobs/tell-recognitions.ts";
import { sendWhatIsOwed } from "../../subgraphs/reporting/jobs/transmissions.ts";
import { deskOf } from "../../subgraphs/shared/plumbing/daily.ts";
import { tell } from "../../subgraphs/shared/plumbing/facts.ts";
import { newId } from "../../subgraphs/shared/plumbing/ids.ts";
import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import type { Viewer } from "../../subgraphs/shared/plumbing/viewer.ts";
import { OFFICE_DAY, openRooms, viewerAs } from "../harness/house.ts";

const [LOTTE, JAN] = [seedId("aff", "lotte"), seedId("aff", "jan")];
const [TOM, CELINE] = [seedId("aff", "tom"), "com_01k00000000000000000000000"];
const inasti = (purpose: string): Viewer => viewerAs({ role: "INASTI", purpose });

let rooms: Awaited<ReturnType<typeof openRooms>>;
beforeAll(async () => {
  rooms = await openRooms({ seeded: true });
});
afterAll(() => rooms.close());

interface Shown {
  readonly payload: string;
  readonly action: string;
  readonly outcomes: readonly object[];
}

async function list(viewer: Viewer, where: object): Promise<Shown[]> {
  const text = `query ($where: TransmissionFilter) { transmissions(where: $where, first: 100) { nodes {
    kind { code } about action state payload deadline { dueOn status } outcomes { state on } } } }`;
  const { data, errors } = await rooms.ask("reporting", viewer, text, { where });
  expect(errors).toBeUndefined();
  return (data as { transmissions: { nodes: Shown[] } }).transmissions.nodes;
}

const told = (source: "contributions" | "benefits", type: string, subject: string, content: object, place = 1) =>
  rooms.inside(source, ({ db }) =>
    tell({ db }, source, [{ type, subject, subjectVersion: place, day: OFFICE_DAY, content }]),
  );

async function hearAndSend(): Promise<void> {
  await rooms.settle();
  await sendWhatIsOwed.run(deskOf(rooms.room("reporting"), sendWhatIsOwed, OFFICE_DAY));
}

test("INASTI is owed the periods of each fund, and each year of a career that is closed", async () => {
  const periods = await list(inasti("CAREER"), { kind: ["AFFILIATION"], affiliateId: TOM });
  expect(periods.map(({ payload }) => JSON.parse(payload))).toMatchObject(
    ["GROUPS", "SECUREX"].map((fund) => ({ about: fund, fund, ssin: expect.stringMatching(/^\d{11}$/) })),
  );
  const [year] = await list(inasti("CAREER"), { kind: ["CAREER"], affiliateId: LOTTE, about: "2025" });
  expect(JSON.parse(year?.payload ?? "").quarters).toEqual(
    [1, 2, 3, 4].map((n) => ({ quarter: `2025Q${n}`, category: "MAIN", state: "PAID" })),
  );
  expect(await list(inasti("CAREER"), { kind: ["CAREER"], affiliateId: LOTTE, about: "2026" })).toEqual([]);
  // One quarter of Jan is unpaid, and another can still be paid: his year is not over.
  expect(await list(inasti("CAREER"), { kind: ["CAREER"], affiliateId: JAN, about: "2026" })).toEqual([]);
  expect(await list(inasti("REQUEST_DECISION"), { affiliateId: LOTTE })).toEqual([]);
  const healthFund = viewerAs({ role: "HEALTH_FUND", institution: "300", purpose: "INSURABILITY" });
  expect(await list(healthFund, { kind: ["CAREER", "AFFILIATION"] })).toEqual([]);
});

test("the tax service holds what the demo office certified, each year from its first day", async () => {
  const taxes = viewerAs({ role: "FPS_FINANCE", purpose: "TAX_CERTIFICATE" });
  const text = `query ($of: ID!) { transmissions(where: { affiliateId: $of }, first: 9) {
    nodes { about state sentOn answeredOn receipt } } }`;
  const { data } = await rooms.ask("reporting", taxes, text, { of: LOTTE });
  expect(data).toEqual({
    transmissions: {
      nodes: [
        {
          ...{ about: "2024/SECUREX", state: "ACKNOWLEDGED", sentOn: "2025-02-03", answeredOn: "2025-02-03" },
          receipt: "RECEIVED/2024/SECUREX",
        },
        { about: "2025/SECUREX", state: "SENT", sentOn: "2026-02-02", answeredOn: null, receipt: null },
      ],
    },
  });
});

test.each([
  [
    "EXEMPTION_REQUEST",
    "ExemptionChanged",
    "exr",
    { state: "ASKED", quarters: [{ quarter: "2026Q3" }, { quarter: "2026Q2" }] },
    { request: "EXEMPTION", quarters: ["2026Q2", "2026Q3"] },
  ],
  ["SURCHARGE_WAIVER_REQUEST", "SurchargeWaiverChanged", "wvr", { state: "ASKED" }, { request: "SURCHARGE_WAIVER" }],
  [
    "STATUS_REQUEST",
    "BenefitClaimChanged",
    "clm",
    { state: "REDIRECTED", benefit: "CONTINUED_INSURANCE", factOn: "2026-09-30" },
    { request: "CONTINUED_INSURANCE", filedFor: "2026-09-30" },
  ],
] as const)("a request is passed on once, with what became of it: %s", async (kind, type, prefix, asked, said) => {
  const source = type === "BenefitClaimChanged" ? "benefits" : "contributions";
  const about = newId(prefix);
  const whose = { affiliateId: LOTTE, contributorId: LOTTE, fund: "SECUREX" };
  await told(source, type, about, { ...whose, ...asked });
  await told(source, type, about, { ...whose, ...asked, state: "DECIDED" }, 2);
  await told(source, type, newId(prefix), { ...whose, ...asked, affiliateId: CELINE, contributorId: CELINE });
  await hearAndSend();
  const found = await list(inasti("REQUEST_DECISION"), { kind: [kind], affiliateId: LOTTE });
  expect(found).toMatchObject([
    {
      ...{ about, action: "FIRST", state: "SENT" },
      // Five working days after Friday 20 November.
      deadline: { dueOn: "2026-11-27", status: "MET" },
      outcomes: [
        { state: asked.state, on: OFFICE_DAY },
        { state: "DECIDED", on: OFFICE_DAY },
      ],
    },
  ]);
  expect(JSON.parse(found[0]?.payload ?? "")).toMatchObject({ about, fund: "SECUREX", ...said });
});

test("a request that is withdrawn is taken back; other claims of benefits are not passed on", async () => {
  const [about, other] = [newId("clm"), newId("clm")];
  const claim = { affiliateId: LOTTE, fund: "SECUREX", benefit: "SICKNESS_ASSIMILATION", factOn: "2026-09-01" };
  await told("benefits", "BenefitClaimChanged", about, { ...claim, state: "REDIRECTED" });
  await told("benefits", "BenefitClaimChanged", other, { ...claim, benefit: "BIRTH_LEAVE", state: "RECEIVED" });
  await hearAndSend();
  await told("benefits", "BenefitClaimChanged", about, { ...claim, state: "WITHDRAWN" }, 2);
  await hearAndSend();
  const found = await list(inasti("REQUEST_DECISION"), { about });
  expect(found).toMatchObject([
    { action: "FIRST", state: "CORRECTED" },
    { action: "CANCELLATION", state: "SENT" },
  ]);
  expect(await list(viewerAs({ role: "CASE_HANDLER", fund: "SECUREX" }), { about: other })).toEqual([]);
});

describe("what a health fund recognises", () => {
  const fund = (institution: string) => viewerAs({ role: "HEALTH_FUND", institution, purpose: "INSURABILITY" });
  const lotte = viewerAs({ role: "INSURED", ssin: "88041212434", actor: "lotte" });
  const hanne = viewerAs({ role: "CASE_HANDLER", fund: "SECUREX" });

  /** Tells of an incapacity; answers its id. */
  async function report(reference: string, more: object = {}): Promise<string> {
    const text = `mutation ($input: ReportRecognitionInput!) { it: reportRecognition(input: $input) {
      recognition { id } errors { __typename } } }`;
    const input = { affiliateId: LOTTE, kind: "INCAPACITY", startsOn: "2026-11-02", reference, ...more };
    const meta = { idempotencyKey: `recognised ${reference}` };
    const { data } = await rooms.ask("benefits", fund("300"), text, { input: { ...input, meta } });
    const { it: told } = data as unknown as { it: { recognition: { id: string } | null; errors: object[] } };
    return told.recognition?.id ?? "";
  }

  async function received(who: Viewer): Promise<object[]> {
    await tellWhatWasRecognised.run(deskOf(rooms.room("benefits"), tellWhatWasRecognised, OFFICE_DAY));
    await rooms.settle();
    const text = `{ transmissions(where: { kind: ["INCAPACITY"] }, first: 9) { nodes {
      id action state sender { code } recipient { code } receipt payload supersedes } } }`;
    const { data, errors } = await rooms.ask("reporting", who, text);
    expect(errors).toBeUndefined();
    const { nodes } = (data as unknown as { transmissions: { nodes: (Shown & { id: string })[] } }).transmissions;
    return nodes.map(({ payload, ...rest }) => ({ ...rest, ...JSON.parse(payload) }));
  }

  test("is listed as a message that the fund took in, for it, the person, and whoever sent it", async () => {
    const id = await report("INC/26/1");
    const message = {
      ...{ action: "FIRST", state: "ACKNOWLEDGED", sender: { code: "300" }, recipient: null, receipt: id },
      ...{ ssin: "88041212434", fund: "SECUREX", about: id, kind: "INCAPACITY", startsOn: "2026-11-02", endsOn: null },
    };
    for (const who of [lotte, hanne, fund("300")]) expect(await received(who)).toMatchObject([message]);
    const strangers = [fund("100"), { ...fund("300"), purpose: "BENEFIT_DECISION" }, inasti("REQUEST_DECISION")];
    for (const who of [...strangers, viewerAs({ role: "CASE_HANDLER", fund: "GROUPS" })])
      expect(await received(who)).toEqual([]);
  });

  test("is replaced and withdrawn by the next one, and refused, with its reasons, is listed nowhere", async () => {
    const [first] = (await received(hanne)) as { id: string; receipt: string }[];
    const longer = await report("INC/26/2", { replaces: first?.receipt, endsOn: "2026-12-31" });
    expect(await report("INC/26/3", { replaces: first?.receipt })).toBe("");
    await report("INC/26/4", { replaces: longer, withdrawn: true });
    expect(await received(hanne)).toMatchObject([
      { action: "FIRST", state: "CORRECTED" },
      { action: "REPLACEMENT", state: "CORRECTED", replaces: first?.id, endsOn: "2026-12-31" },
      { action: "CANCELLATION", state: "ACKNOWLEDGED", about: first?.receipt },
    ]);
  });
});
