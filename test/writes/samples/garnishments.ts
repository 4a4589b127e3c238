import { seedId } from "../../../subgraphs/shared/plumbing/seed-id.ts";
import type { Sample, Samples } from "../sample.ts";
import type { WriteRoom } from "../write-room.ts";

const hanne = { role: "CASE_HANDLER", fund: "SECUREX" } as const;
const LOTTE = seedId("aff", "lotte");

/** Has a bailiff seize what Lotte is paid, once for each mutation. */
const standing =
  (key: string, more: object) =>
  async ({ inside }: Pick<WriteRoom, "inside">): Promise<object> => {
    await inside((em) =>
      em.execute(
        `insert into benefits.garnishment (id, affiliate_id, fund, kind, creditor, iban, reference, noticed_on,
          starts_on, owed, changed_on, changed_by)
        values (?, ?, 'SECUREX', 'ORDINARY', 'Bailiff', 'BE43068999999501', ?, '2026-11-10', '2026-11-10', 10000,
          '2026-11-10', 'hanne') on conflict do nothing`,
        [seedId("gar", key), LOTTE, key],
      ),
    );
    return { garnishmentId: seedId("gar", key), ...more };
  };

const versionOf =
  (key: string) =>
  async (room: WriteRoom): Promise<number> => {
    await standing(key, {})(room);
    const query = `query ($id: ID!) { _entities(representations: [{ __typename: "Affiliate", id: $id }]) {
      ... on Affiliate { garnishments { id version } } } }`;
    type Found = { _entities: { garnishments: { id: string; version: number }[] }[] };
    const found = await room.find<Found>(query, { id: LOTTE });
    return found._entities[0]?.garnishments.find(({ id }) => id === seedId("gar", key))?.version ?? 0;
  };

const onOne = (key: string, more: object, other: object): Sample => ({
  ...{ as: hanne, input: standing(key, more), other, version: versionOf(key) },
});

/** A valid way to note a garnishment, to change one, and to end one. */
export const garnishmentSamples: Samples = {
  noteGarnishment: {
    as: hanne,
    input: () => ({
      ...{ affiliateId: LOTTE, kind: "MAINTENANCE", creditor: "Mia Moeder", iban: "BE61310126985517" },
      ...{ reference: "AR 26/1", noticedOn: "2026-11-10", startsOn: "2026-11-12", monthly: "250.00", children: 1 },
      evidence: { fileName: "vonnis.pdf", content: Buffer.from("%PDF-1.4 judgment").toString("base64") },
    }),
    other: { reference: "AR 26/2" },
  },
  changeGarnishment: onOne("change", { owed: "90.00" }, { owed: "80.00" }),
  endGarnishment: onOne("end", { endsOn: "2026-12-31" }, { endsOn: "2027-01-31" }),
};
