import { seedId } from "../../../subgraphs/shared/plumbing/seed-id.ts";
import { viewerAs } from "../../harness/house.ts";
import type { Samples } from "../sample.ts";
import type { WriteRoom } from "../write-room.ts";

const securex = { role: "CASE_HANDLER", fund: "SECUREX" } as const;

const file = (line: string): string => Buffer.from(`INCOMES;1;2026-11-12\n${line}\nEND;1\n`).toString("base64");

const lotte = seedId("aff", "lotte");

/** Makes Lotte's income of 2024 known, so that the year can be regularised. */
async function incomeKnown({ inside }: WriteRoom): Promise<void> {
  await inside((em) =>
    em.execute(
      `insert into reference_income (affiliate_id, year, assessment_id, amount, quarters, known_on)
      values (?, 2024, '2026-1', 3600000, 4, '2026-11-01') on conflict do nothing`,
      [lotte],
    ),
  );
}

const admitted = { contributorId: lotte, year: 2023, admitted: "30000.00", reference: "objection 1" };

/** A dispute over Lotte's income of 2023 that the fund has to decide, or that runs. */
async function disputed(room: WriteRoom, accepted: boolean): Promise<string> {
  const clerk = viewerAs({ ...securex, actor: "sample" });
  const meta = (key: string) => ({ meta: { idempotencyKey: key } });
  const { payload } = await room.send(clerk, "contestIncome", { ...admitted, ...meta("an income is disputed") });
  const disputeId = (payload as unknown as { dispute: { id: string } }).dispute.id;
  const decision = { disputeId, accepted: true, ...meta("a dispute is accepted") };
  if (accepted) await room.send(clerk, "decideIncomeDispute", decision);
  return disputeId;
}

/** Somebody of Securex whose quarter was paid, but late, so that surcharges are open. */
async function latePayer(room: WriteRoom): Promise<{ contributorId: string; quarters: string[] }> {
  const clerk = viewerAs({ ...securex, actor: "sample" });
  await room.send(clerk, "chargeSurcharges", { most: 1000, meta: { idempotencyKey: "late payment is charged" } });
  const [found] = await room.inside((em) =>
    em.execute<{ id: string; quarter: string }[]>(
      `select s.contributor_id as id, d.quarter from surcharge_standing s join due_standing d on d.id = s.base_due_id
      where s.fund = 'SECUREX' and not exists (select from due_standing o where o.contributor_id = s.contributor_id
        and o.quarter = d.quarter and o.nature <> 'SURCHARGE' and o.outstanding > 0) order by 1, 2 limit 1`,
    ),
  );
  if (!found) throw new Error("nobody of Securex paid late");
  return { contributorId: found.id, quarters: [found.quarter] };
}

/** A request to let surcharges off that stands as far as it was brought. */
async function waiver(
  room: WriteRoom,
  ...steps: readonly { name: string; more?: object; as?: object }[]
): Promise<string> {
  const clerk = { ...securex, actor: "sample" };
  const asked = { ...(await latePayer(room)), ground: "WORTHY_CASE", motive: "A hard year" };
  const meta = (key: string) => ({ meta: { idempotencyKey: key, reason: "In part" } });
  const { payload } = await room.send(viewerAs(clerk), "askSurchargeWaiver", {
    ...asked,
    ...meta("a waiver is asked for"),
  });
  const waiverId = (payload as unknown as { waiver: { id: string } }).waiver.id;
  for (const { name, more } of steps)
    await room.send(viewerAs(clerk), name, { waiverId, ...more, ...meta(`${name} of it`) });
  return waiverId;
}

const decision = { amount: "0.00", decidedOn: "2026-11-20", reference: "RSVZ 2026/1" };

/** A valid way to ask each mutation about incomes and what follows from them. */
export const incomeSamples: Samples = {
  importAssessedIncomes: {
    namesNothing: true,
    as: securex,
    input: () => ({ fileName: "incomes.txt", content: file("88041212434;2024;2026-1;INITIAL;36000.00;0;0") }),
    other: { fileName: "other.txt" },
  },
  chargeSurcharges: {
    namesNothing: true,
    as: securex,
    input: () => ({ most: 100 }),
    other: { most: 50 },
  },
  askSurchargeWaiver: {
    as: securex,
    input: async (room) => ({ ...(await latePayer(room)), ground: "WORTHY_CASE", motive: "A hard year" }),
    other: { ground: "GOOD_FAITH" },
  },
  sendSurchargeWaiver: {
    as: securex,
    copy: 2,
    input: async (room) => ({ waiverId: await waiver(room) }),
    other: { waiverId: "wvr_00000000000000000000000000" },
    version: async () => 1,
  },
  decideSurchargeWaiver: {
    as: securex,
    copy: 2,
    meta: { reason: "No force majeure" },
    input: async (room) => ({ waiverId: await waiver(room, { name: "sendSurchargeWaiver" }), ...decision }),
    other: { reference: "RSVZ 2026/2" },
    version: async () => 2,
  },
  approveSurchargeWaiver: {
    as: { role: "SUPERVISOR", fund: "SECUREX" },
    copy: 3,
    input: async (room) => {
      const waiverId = await waiver(room, { name: "sendSurchargeWaiver" });
      await room.inside((em) =>
        em.execute(
          `update surcharge_waiver set state = 'NOTED', amount = 0, decided_on = '2026-11-20', noted_by = 'another',
            version = 3 where id = ?`,
          [waiverId],
        ),
      );
      return { waiverId };
    },
    other: { waiverId: "wvr_00000000000000000000000000" },
    version: async () => 3,
  },
  contestIncome: {
    as: { role: "INSURED", ssin: "88041212434" },
    input: () => admitted,
    other: { admitted: "29000.00" },
  },
  decideIncomeDispute: {
    as: securex,
    copy: 2,
    input: async (room) => ({ disputeId: await disputed(room, false), accepted: true }),
    other: { accepted: false },
    version: async () => 1,
  },
  endIncomeDispute: {
    as: securex,
    copy: 2,
    input: async (room) => ({ disputeId: await disputed(room, true) }),
    other: { disputeId: "idp_00000000000000000000000000" },
    version: async () => 2,
  },
  regulariseYear: {
    as: securex,
    input: async (room) => {
      await incomeKnown(room);
      return { contributorId: lotte, year: 2024 };
    },
    other: { year: 2025 },
  },
  regulariseKnownIncomes: {
    namesNothing: true,
    copy: 2,
    as: securex,
    input: async (room) => {
      await incomeKnown(room);
      return { most: 100 };
    },
    other: { most: 50 },
  },
};
