import { seedId } from "../../../subgraphs/shared/plumbing/seed-id.ts";
import { viewerAs } from "../../harness/house.ts";
import type { Sample, Samples } from "../sample.ts";
import type { WriteRoom } from "../write-room.ts";

const lotte = seedId("aff", "lotte");
const bram = seedId("aff", "bram");
const period = seedId("afl", "mieke 0");
const securex = { role: "CASE_HANDLER", fund: "SECUREX" } as const;

const versionOf =
  (id: string) =>
  async ({ find }: WriteRoom): Promise<number> => {
    const query = "query ($id: ID!) { node(id: $id) { ... on Affiliate { version } ... on Affiliation { version } } }";
    return (await find<{ node: { version: number } }>(query, { id })).node.version;
  };

const lotteHerself = { role: "INSURED", ssin: "88041212434" } as const;
const fabrice = seedId("aff", "fabrice");
const ucm = { role: "CASE_HANDLER", fund: "UCM" } as const;

/** The payload's noun by name, of a write that came before. */
type Made = Readonly<Record<string, { readonly id: string }>>;
const idOf = ({ payload }: Awaited<ReturnType<WriteRoom["send"]>>, noun: string): string =>
  (payload as unknown as Made)[noun]?.id ?? "";

/** Does a write that must have come before, and answers the id of what it made. */
const first = async (room: WriteRoom, as: Sample["as"], mutation: string, input: object, noun: string) => {
  const meta = { idempotencyKey: `before: ${mutation}` };
  return idOf(await room.send(viewerAs(as), mutation, { ...input, meta }), noun);
};

const declared = (room: WriteRoom) =>
  first(room, securex, "declareCessation", { affiliateId: lotte, endsOn: "2026-11-15", cause: "STOPS" }, "cessation");
const confirmed = async (room: WriteRoom) => {
  const cessationId = await declared(room);
  return first(room, securex, "decideCessation", { cessationId, confirmed: true, proof: "Register" }, "cessation");
};
const asked = (room: WriteRoom) =>
  first(room, ucm, "requestRight", { affiliateId: fabrice, right: "ARTICLE_37_A" }, "rightRequest");
const granted = async (room: WriteRoom) => {
  const rightRequestId = await asked(room);
  const content = Buffer.from("%PDF-1.7 proof").toString("base64");
  const document = { aboutId: rightRequestId, kind: "DERIVED_RIGHTS", fileName: "proof.pdf", content };
  await first(room, ucm, "handInEvidence", document, "evidence");
  return first(room, ucm, "decideRight", { rightRequestId, granted: true }, "rightRequest");
};
const changing = (room: WriteRoom) =>
  first(room, lotteHerself, "askFundChange", { affiliateId: lotte, newFund: "UCM" }, "fundChange");

/** A valid way to ask each mutation about careers, rights, cessations and changes of fund. */
export const samples: Samples = {
  changeCareer: {
    as: securex,
    input: () => ({ affiliateId: lotte, event: "TAKES_OTHER_JOB", on: "2026-11-02" }),
    other: { on: "2026-11-03" },
    version: versionOf(lotte),
  },
  resumeActivity: {
    as: securex,
    input: () => ({ affiliateId: bram, startsOn: "2026-11-01", category: "MAIN", capacity: "SELF_EMPLOYED" }),
    other: { startsOn: "2026-11-02" },
    version: versionOf(bram),
  },
  correctCareerPeriod: {
    as: securex,
    meta: { reason: "Started a quarter later" },
    input: () => ({
      affiliationId: period,
      category: "MAIN",
      capacity: "SELF_EMPLOYED",
      startsOn: "2001-07-01",
    }),
    other: { startsOn: "2001-08-01" },
    version: versionOf(period),
  },
  declareCessation: {
    as: lotteHerself,
    input: () => ({ affiliateId: lotte, endsOn: "2026-11-15", cause: "STOPS" }),
    other: { cause: "ILLNESS" },
  },
  decideCessation: {
    as: securex,
    copy: 2,
    input: async (room) => ({ cessationId: await declared(room), confirmed: true, proof: "Enterprise register" }),
    other: { proof: "Annexes" },
  },
  reopenCessation: {
    as: securex,
    copy: 3,
    meta: { reason: "Still at work" },
    input: async (room) => ({ cessationId: await confirmed(room) }),
    other: { cessationId: seedId("ces", "another") },
  },
  requestRight: {
    as: ucm,
    input: () => ({ affiliateId: fabrice, right: "ARTICLE_37_A" }),
    other: { right: "ARTICLE_37_C" },
  },
  decideRight: {
    as: ucm,
    copy: 2,
    meta: { reason: "No spouse" },
    input: async (room) => ({ rightRequestId: await asked(room), granted: false }),
    other: { granted: true },
  },
  waiveRight: {
    as: ucm,
    copy: 3,
    input: async (room) => ({ rightRequestId: await granted(room) }),
    other: { rightRequestId: seedId("rgt", "another") },
  },
  handInEvidence: {
    as: ucm,
    copy: 4,
    input: async (room) => ({
      aboutId: await asked(room),
      kind: "DERIVED_RIGHTS",
      fileName: "proof.pdf",
      content: Buffer.from("%PDF-1.7 a proof").toString("base64"),
    }),
    other: { fileName: "other.pdf" },
  },
  askFundChange: {
    as: lotteHerself,
    input: () => ({ affiliateId: lotte, newFund: "UCM" }),
    other: { newFund: "PARTENA" },
  },
  answerFundChange: {
    as: securex,
    copy: 3,
    meta: { reason: "A quarter is unpaid" },
    input: async (room) => ({ fundChangeId: await changing(room), accepted: false, ground: "CLAIMED_DEBT" }),
    other: { ground: "NEAR_PENSION" },
  },
  takeBackFundChange: {
    as: lotteHerself,
    copy: 4,
    input: async (room) => ({ fundChangeId: await changing(room) }),
    other: { fundChangeId: seedId("fch", "another") },
  },
};
