import { seedId } from "../../../subgraphs/shared/plumbing/seed-id.ts";
import { viewerAs } from "../../harness/house.ts";
import type { Samples } from "../sample.ts";
import type { WriteRoom } from "../write-room.ts";
import { searchesFor } from "./searches.ts";

const populier = seedId("com", "populier");

/** Belongs to nobody, as the numbers of the demo office do. */
const newcomer = {
  enterpriseNumber: "1999008959",
  language: "FR",
  name: "Noisetier Conseil",
  legalForm: "SRL",
  legalPersonalityOn: "2026-06-01",
  street: "Rue de l’Exemple 9",
  postalCode: "5000",
  municipality: "Namur",
};

interface Known {
  readonly company: { readonly version: number; readonly mandates: { readonly nodes: readonly Held[] } };
}

interface Held {
  readonly id: string;
  readonly version: number;
  readonly paid: boolean;
  readonly period: { readonly endsOn: string | null };
}

const QUERY = `query ($id: ID!) {
  company(id: $id) { version mandates(first: 20) { nodes { id version paid period { endsOn } } } }
}`;

const known = async ({ find }: WriteRoom) => (await find<Known>(QUERY, { id: populier })).company;

async function heldMandate(room: WriteRoom): Promise<Held> {
  const held = (await known(room)).mandates.nodes.find(({ period }) => period.endsOn === null);
  if (!held) throw new Error("nobody of the demo office holds a mandate in Populier");
  return held;
}

async function unpaidMandate(room: WriteRoom): Promise<Held> {
  const unpaid = (await known(room)).mandates.nodes.find(({ paid }) => !paid);
  if (!unpaid) throw new Error("everybody of the demo office is paid in Populier");
  return unpaid;
}

const MANDATES = `EnterpriseNumber,HolderSsin,HolderName,Role,Paid,StartsOn,EndsOn,Evidence
1999001239,,Wout Wingerd,DIRECTOR,yes,2026-10-01,,BCE
`;

const CHANGES = "{ companyFundChanges { nodes { id version } } }";

/** A change of fund that may be taken back, announced where there is none. */
async function announcedChange(room: WriteRoom): Promise<{ readonly id: string; readonly version: number }> {
  const nodes = async () =>
    (await room.find<{ companyFundChanges: { nodes: { id: string; version: number }[] } }>(CHANGES)).companyFundChanges
      .nodes;
  if ((await nodes()).length === 0)
    await room.send(viewerAs({ role: "CASE_HANDLER", fund: "UCM", actor: "a colleague" }), "announceFundChange", {
      meta: { idempotencyKey: "announced-before" },
      enterpriseNumber: "1999001239",
      registeredItem: "010541285200004712",
    });
  const [change] = await nodes();
  if (!change) throw new Error("no change of fund was announced");
  return change;
}

/** A valid way to ask each mutation about companies. */
export const samples: Samples = {
  ...searchesFor("Company"),
  affiliateCompany: {
    namesNothing: true,
    as: { role: "CASE_HANDLER", fund: "UCM" },
    input: () => newcomer,
    other: { name: "Noisetier" },
  },
  postFormalNotice: {
    namesNothing: true,
    copy: 2,
    as: { role: "CASE_HANDLER", fund: "CNA" },
    input: () => ({ ...newcomer, postedOn: "2026-11-02", registeredItem: "010541285200004711" }),
    other: { postedOn: "2026-11-03" },
  },
  recordInsolvency: {
    as: { role: "CASE_HANDLER", fund: "PARTENA" },
    input: () => ({
      companyId: populier,
      kind: "BANKRUPTCY",
      startsOn: "2026-11-12",
      curator: "Mr. Vlier",
      reference: "Enterprise court of Ghent, division of Kortrijk, 2026-11-12",
    }),
    other: { curator: "Mr. Hulst" },
    version: async (room) => (await known(room)).version,
  },
  dissolveCompany: {
    as: { role: "CASE_HANDLER", fund: "PARTENA" },
    input: () => ({ companyId: populier, dissolvedOn: "2026-11-01", ground: "MERGED" }),
    other: { dissolvedOn: "2026-11-02" },
    version: async (room) => (await known(room)).version,
  },
  recordBalanceSheet: {
    as: { role: "CASE_HANDLER", fund: "PARTENA" },
    input: () => ({
      companyId: populier,
      yearStartsOn: "2025-01-01",
      yearEndsOn: "2025-12-31",
      balanceTotal: "912345.67",
      filedOn: "2026-06-30",
      source: "NATIONAL_BANK",
      reference: "2026-30100123",
    }),
    other: { balanceTotal: "912345.68" },
    version: async (room) => (await known(room)).version,
  },
  keepDormancyCertificate: {
    as: { role: "CASE_HANDLER", fund: "PARTENA" },
    input: () => ({
      companyId: populier,
      year: 2025,
      issuedOn: "2026-09-15",
      reference: "NA-2026-000123",
      fileName: "certificate.pdf",
      content: Buffer.from("%PDF-1.7 nothing was done").toString("base64"),
    }),
    other: { year: 2024 },
    version: async (room) => (await known(room)).version,
  },
  rebutMandatePresumption: {
    as: { role: "CASE_HANDLER", fund: "PARTENA" },
    input: async (room) => ({
      mandateId: (await unpaidMandate(room)).id,
      startsOn: "2026-01-01",
      notifiedOn: "2026-02-02",
      proofInLaw: "Decision of the general meeting of 2025-12-15",
      proofInFact: "Accounts of 2025 without any pay of directors",
    }),
    other: { startsOn: "2026-01-02" },
    version: async (room) => (await unpaidMandate(room)).version,
  },
  announceFundChange: {
    namesNothing: true,
    copy: 2,
    as: { role: "CASE_HANDLER", fund: "UCM" },
    input: () => ({ enterpriseNumber: "1999001239", registeredItem: "010541285200004712" }),
    other: { registeredItem: "010541285200004713" },
  },
  withdrawFundChange: {
    as: { role: "CASE_HANDLER", fund: "UCM" },
    copy: 2,
    input: async (room) => ({ fundChangeId: (await announcedChange(room)).id }),
    other: { fundChangeId: "cfc_00000000000000000000000000" },
    version: async (room) => (await announcedChange(room)).version,
  },
  importMandates: {
    namesNothing: true,
    as: { role: "CASE_HANDLER", fund: "PARTENA" },
    input: () => ({ fileName: "mandates.csv", content: Buffer.from(MANDATES).toString("base64") }),
    other: { fileName: "mandates-2.csv" },
  },
  importRegister: {
    namesNothing: true,
    as: { role: "SUPERVISOR", fund: "PARTENA" },
    input: () => {
      process.env.STATUT_REGISTER = "test/fixtures";
      return { extract: "bce" };
    },
    other: { extract: "bce-2" },
  },
  appointMandateHolder: {
    as: { role: "CASE_HANDLER", fund: "PARTENA" },
    input: () => ({
      companyId: populier,
      holderName: "Wout Wingerd",
      role: "DIRECTOR",
      paid: true,
      startsOn: "2026-10-01",
      evidence: "Annexes to the official gazette, 2026-10-02",
    }),
    other: { paid: false },
    version: async (room) => (await known(room)).version,
  },
  endMandate: {
    as: { role: "CASE_HANDLER", fund: "PARTENA" },
    copy: 2,
    input: async (room) => ({ mandateId: (await heldMandate(room)).id, endsOn: "2026-09-30" }),
    other: { endsOn: "2026-08-31" },
    version: async (room) => (await heldMandate(room)).version,
  },
};
