import { viewerAs } from "../../harness/house.ts";
import type { Samples } from "../sample.ts";
import type { WriteRoom } from "../write-room.ts";

const securex = { role: "CASE_HANDLER", fund: "SECUREX" } as const;

/** Somebody of Securex who is late for longer than the policy waits, and has no claim file open. */
async function lateWithoutFile(room: WriteRoom): Promise<string> {
  const [found] = await room.inside((em) =>
    em.execute<{ id: string }[]>(
      `select d.contributor_id as id from due_standing d where d.fund = 'SECUREX' and d.status = 'OVERDUE'
        and d.due_on < '2026-11-01' and d.outstanding >= 2500 and not exists (select from claim_file f
          where f.contributor_id = d.contributor_id and f.fund = d.fund and f.closed_on is null) order by 1 limit 1`,
    ),
  );
  if (!found) throw new Error("nobody of Securex is late without a claim file");
  return found.id;
}

/** A claim file of Securex: the one that is open already, or one that is opened. */
async function claimFile(room: WriteRoom): Promise<string> {
  const open = async () =>
    room.inside((em) =>
      em.execute<{ id: string }[]>(
        `select id from claim_file where fund = 'SECUREX' and closed_on is null order by id limit 1`,
      ),
    );
  const [found] = await open();
  if (found) return found.id;
  const input = { contributorId: await lateWithoutFile(room), meta: { idempotencyKey: "a-file-is-opened" } };
  const { payload } = await room.send(viewerAs({ ...securex, actor: "sample" }), "openClaimFile", input);
  return (payload as unknown as { file: { id: string } }).file.id;
}

let costs = 0;

/** A cost of that file, a new one each time. */
async function cost(room: WriteRoom): Promise<string> {
  costs += 1;
  const noted = { kind: "COURT", amount: "24.00", on: "2026-11-20", evidence: `Receipt ${costs}` };
  const input = { ...noted, fileId: await claimFile(room), meta: { idempotencyKey: `a-cost-is-noted-${costs}` } };
  await room.send(viewerAs({ ...securex, actor: "sample" }), "noteRecoveryCost", input);
  const [found] = await room.inside((em) =>
    em.execute<{ id: string }[]>(
      `select id from claim_cost where evidence = 'Receipt ${costs}' order by id desc limit 1`,
    ),
  );
  return found?.id ?? "";
}

let parties = 0;

/** A bailiff who gets that file in hand, a new one each time. */
async function bailiff(room: WriteRoom): Promise<string> {
  parties += 1;
  const party = { kind: "BAILIFF", enterpriseNumber: "1999020144", name: `Office ${parties}` };
  const input = { ...party, fileId: await claimFile(room), meta: { idempotencyKey: `a-party-is-named-${parties}` } };
  await room.send(viewerAs({ ...securex, actor: "sample" }), "assignRecoveryParty", input);
  const [found] = await room.inside((em) =>
    em.execute<{ id: string }[]>(`select id from claim_party where name = 'Office ${parties}' and ended_on is null`),
  );
  return found?.id ?? "";
}

/** A valid way to ask each mutation about recovery. */
export const recoverySamples: Samples = {
  openClaimFile: {
    as: securex,
    input: async (room) => ({ contributorId: await lateWithoutFile(room) }),
    other: { contributorId: "aff_00000000000000000000000000" },
  },
  workClaimFiles: {
    as: { role: "SUPERVISOR", fund: "SECUREX" },
    input: () => ({}),
    other: { most: 1 },
    namesNothing: true,
  },
  noteRecoveryCost: {
    as: securex,
    input: async (room) => ({
      ...{ fileId: await claimFile(room), kind: "BAILIFF", amount: "180.25", on: "2026-11-20", evidence: "Writ 7" },
    }),
    other: { amount: "181.00" },
  },
  withdrawRecoveryCost: {
    as: securex,
    meta: { reason: "It was another's writ" },
    input: async (room) => ({ costId: await cost(room) }),
    other: { costId: "cco_00000000000000000000000000" },
  },
  assignRecoveryParty: {
    as: securex,
    input: async (room) => ({
      ...{ fileId: await claimFile(room), kind: "LAWYER", enterpriseNumber: "1999020342", name: "Me Sureau" },
    }),
    other: { name: "Me Aulne" },
  },
  endRecoveryParty: {
    as: securex,
    input: async (room) => ({ partyId: await bailiff(room) }),
    other: { partyId: "cpa_00000000000000000000000000" },
  },
  reportRecoveryProgress: {
    as: { role: "RECOVERY_PARTY", enterpriseNumbers: ["1999020144"] },
    input: async (room) => ({ claimId: await bailiff(room), kind: "RECEIVED", on: "2026-11-20" }),
    other: { kind: "SERVED" },
  },
  takeRecoveryStep: {
    as: securex,
    input: async (room) => ({ fileId: await claimFile(room), kind: "CONTACT", channel: "PHONE", note: "Will pay" }),
    other: { channel: "VISIT" },
    version: async (room) => {
      const id = await claimFile(room);
      const [file] = await room.inside((em) =>
        em.execute<{ version: number }[]>(`select version from claim_file where id = '${id}'`),
      );
      return file?.version ?? 1;
    },
  },
};
