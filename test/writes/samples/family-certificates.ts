import { seedId } from "../../../subgraphs/shared/plumbing/seed-id.ts";
import { nationalNumberOf } from "../../../subgraphs/shared/values/national-number.ts";
import type { Samples } from "../sample.ts";
import type { WriteRoom } from "../write-room.ts";

const lotte = { role: "INSURED", ssin: "88041212434" } as const;
const hanne = { role: "CASE_HANDLER", fund: "SECUREX" } as const;
const FONS = "FAMILY_FLANDERS_FONS";
const found = {
  ...{ circumstance: "Passage au régime des salariés", circumstanceOn: "2013-09-16" },
  ...{ competenceMovedOn: "2013-10-01", paidUntil: "2013-09-30", children: [nationalNumberOf("2009-03-04", 3)] },
};

/** Has a certificate of Lotte’s family be asked for. */
async function asked({ inside }: Pick<WriteRoom, "inside">, key: string, institution: string): Promise<object> {
  const certificateId = seedId("fac", key);
  await inside((em) =>
    em.execute(
      `insert into benefits.family_certificate (id, affiliate_id, fund, institution, asked_by, asked_on, due_on, state,
        actor)
      values (?, ?, 'SECUREX', ?, 'PERSON', '2026-11-18', '2026-11-25', 'ASKED', 'lotte') on conflict do nothing`,
      [certificateId, seedId("aff", "lotte"), institution],
    ),
  );
  return { certificateId };
}

/** A valid way to ask each mutation about certificates of family allowances. */
export const familyCertificateSamples: Samples = {
  askFamilyCertificate: {
    as: lotte,
    input: () => ({ ssin: lotte.ssin, fund: "SECUREX", institution: FONS }),
    other: { institution: "FAMILY_WALLONIA_FAMIWAL" },
  },
  recordFamilyCertificate: {
    as: hanne,
    input: async (room) => ({ ...(await asked(room, "record", "FAMILY_FLANDERS_INFINO")), found }),
    other: { found: { ...found, paidUntil: "2013-08-31" } },
    version: async () => 1,
  },
  declineFamilyCertificate: {
    as: hanne,
    input: (room) => asked(room, "decline", "FAMILY_FLANDERS_PARENTIA"),
    other: { certificateId: seedId("fac", "record") },
    version: async () => 1,
  },
};
