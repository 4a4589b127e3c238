import { sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";
import type { ClaimFileRow, ClaimStepRow } from "../../loaders/recovery/claim-files.ts";
import type { DebtAct } from "../../rules/prescription.ts";
import type { ClaimedSum } from "../../rules/recovery/claim-facts.ts";
import { CLAIMING, type StepKind } from "../../rules/recovery/step-kinds.ts";
import { asRows } from "../book.ts";
import { noteActs } from "../note-debt-acts.ts";

/** What a step does to the prescription of what it claims; what is not listed does nothing. */
const acts: Partial<Record<StepKind, DebtAct>> = {
  ...{ REMINDER: "PLAIN_LETTER", STATEMENT: "PLAIN_LETTER", RECOVERY_LETTER: "PLAIN_LETTER" },
  ...{ LAST_REMINDER: "REGISTERED_LETTER", CONSTRAINT_SERVED: "CONSTRAINT_SERVED", SUMMONS: "SUMMONS" },
  ...{ JUDGMENT: "JUDGMENT", ENFORCEMENT: "SEIZURE" },
};

/** A step to be kept, with what it claims. */
export type KeptStep = Omit<ClaimStepRow, "fileId"> & { readonly sums: readonly ClaimedSum[] };

/** Writes a step down, what it claims, and what it does to the prescription of that. */
export async function keepStep(
  scope: Pick<RequestScope, "db" | "viewer">,
  { id: fileId, contributorId, fund }: ClaimFileRow,
  step: KeptStep,
): Promise<void> {
  const { db, viewer } = scope;
  const act = acts[step.kind];
  const sums = act || CLAIMING.has(step.kind) ? step.sums : [];
  await sql`
    insert into claim_step
      (id, file_id, contributor_id, fund, place, kind, done_on, noted_on, noted_by, channel, proof, note)
    values (${step.id}, ${fileId}, ${contributorId}, ${fund}, ${step.place}, ${step.kind}, ${step.on}, ${viewer.day},
      ${step.by}, ${step.channel}, ${step.proof}, ${step.note})`.execute(db);
  await sql`
    insert into claim_step_sum (step_id, due_id, contributor_id, fund, amount)
    select ${step.id}, "dueId", ${contributorId}, ${fund}, amount
    from jsonb_to_recordset(${asRows(sums.map(({ dueId, amount }) => ({ dueId, amount })))}::jsonb)
      as s ("dueId" text, amount bigint)`.execute(db);
  const dues = sums.map(({ dueId }) => ({ id: dueId }));
  if (act) await noteActs(scope, dues, { act, on: step.on, origin: step.id });
}
