import { seedId } from "../../../subgraphs/shared/plumbing/seed-id.ts";
import { viewerAs } from "../../harness/house.ts";
import type { Sample, Samples } from "../sample.ts";
import type { WriteRoom } from "../write-room.ts";

const lotte = seedId("aff", "lotte");
const hers = seedId("srq", "lotte");
const amelies = seedId("srq", "amelie");
const task = seedId("ctk", "bram");

const lotteHerself = { role: "INSURED", ssin: "88041212434" } as const;
const securex = { role: "CASE_HANDLER", fund: "SECUREX" } as const;

const versionOf =
  (id: string) =>
  async ({ find }: WriteRoom): Promise<number> => {
    const query = `query ($id: ID!) { node(id: $id) { ... on ServiceRequest { version } ... on ContactTask { version } } }`;
    return (await find<{ node: { version: number } }>(query, { id })).node.version;
  };

const wrong = {
  affiliateId: lotte,
  topic: "IDENTITY",
  isSaid: "Linde",
  shouldBe: "Linden",
  grounds: "Zo staat het op mijn identiteitskaart.",
};

/** A request of hers to put data right, for staff to act on. */
async function hersToPutRight({ send }: WriteRoom): Promise<string> {
  const input = { ...wrong, meta: { idempotencyKey: "asked-to-put-right" } };
  const { payload } = await send(viewerAs(lotteHerself), "askRectification", input);
  return (payload as never as { serviceRequest: { id: string } }).serviceRequest.id;
}

const versionToPutRight = async (room: WriteRoom): Promise<number> => versionOf(await hersToPutRight(room))(room);

const ofHers = (more: object): Pick<Sample, "input" | "version"> => ({
  input: () => ({ serviceRequestId: hers, ...more }),
  version: versionOf(hers),
});

/** A valid way to ask each mutation of the personal service: requests, case handlers, tasks. */
export const samples: Samples = {
  openServiceRequest: {
    as: lotteHerself,
    input: () => ({ contributorId: lotte, kind: "QUESTION", subject: "Vakantie", body: "Mag ik een week sluiten?" }),
    other: { subject: "Iets anders" },
  },
  addMessage: {
    as: securex,
    ...ofHers({ body: "Kunt u de periode preciseren?", awaits: "AFFILIATE" }),
    other: { body: "Iets anders" },
  },
  attachDocument: {
    as: lotteHerself,
    ...ofHers({ fileName: "brief.pdf", content: Buffer.from("%PDF-1.7 a letter").toString("base64") }),
    other: { fileName: "andere.pdf" },
  },
  answerServiceRequest: {
    as: securex,
    ...ofHers({ body: "Ja, zolang het occasioneel blijft.", outcome: "INFORMED" }),
    other: { body: "Neen." },
  },
  closeServiceRequest: { as: securex, ...ofHers({ withdrawn: true }), other: { withdrawn: false } },
  referServiceRequest: {
    as: securex,
    copy: 2,
    ...ofHers({ body: "Uw ziekenfonds beslist hierover.", about: "MATERNITY" }),
    other: { about: "PENSION" },
  },
  rateServiceRequest: {
    as: { role: "INSURED", ssin: "89030304212" },
    input: () => ({ serviceRequestId: amelies, satisfaction: 2, remark: "Trop lent" }),
    other: { satisfaction: 5 },
    version: versionOf(amelies),
  },
  askRectification: { as: lotteHerself, input: () => wrong, other: { shouldBe: "Van Linden" } },
  extendRectification: {
    as: securex,
    input: async (room) => ({ serviceRequestId: await hersToPutRight(room), reasons: "Het register antwoordt traag." }),
    other: { reasons: "Iets anders" },
    version: versionToPutRight,
  },
  decideRectification: {
    as: securex,
    input: async (room) => ({
      serviceRequestId: await hersToPutRight(room),
      decision: "GRANTED",
      reasons: "De identiteitskaart bewijst het.",
      correctedId: lotte,
    }),
    other: { reasons: "Iets anders" },
    version: versionToPutRight,
  },
  exportMyFile: {
    as: lotteHerself,
    input: () => ({ affiliateId: lotte }),
    other: { affiliateId: seedId("aff", "jan") },
  },
  declareLifeEvent: {
    as: lotteHerself,
    input: () => ({
      affiliateId: lotte,
      child: { arrivesOn: "2027-02-01", arrival: "BIRTH", role: "MOTHER" },
    }),
    other: { note: "Een tweeling" },
  },
  assignCaseHandler: {
    as: securex,
    copy: 2,
    input: () => ({ contributorId: lotte, handlerId: seedId("chd", "koen"), reason: "Taal" }),
    other: { reason: "Werklast" },
  },
  recordAbsence: {
    as: securex,
    input: () => ({
      handlerId: seedId("chd", "hanne"),
      replacementId: seedId("chd", "koen"),
      startsOn: "2026-12-21",
      endsOn: "2026-12-31",
    }),
    other: { endsOn: "2026-12-24" },
  },
  completeTask: {
    as: securex,
    input: () => ({ taskId: task, channel: "PHONE", note: "Voortgezette verzekering uitgelegd" }),
    other: { note: "Niet bereikt" },
    version: versionOf(task),
  },
};
