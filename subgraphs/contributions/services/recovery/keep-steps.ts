import { sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";
import type { ClaimFileRow, ClaimStepRow } from "../../loaders/recovery/claim-files.ts";
import type { DebtAct } from "../../rules/prescription.ts";
import type { ClaimedSum } from "../../rules/recovery/claim-facts.ts";
import { CLAIMING, GIVING_UP, type StepKind } from "../../rules/recovery/step-kinds.ts";
import { asRows } from "../book.ts";
import { type NewFact, tellInOrder } from "../tell-settlements.ts";

/** What a step does to the prescription of what it claims; what is not listed does nothing. */
const acts: Partial<Record<StepKind, DebtAct>> = {
  ...{ REMINDER: "PLAIN_LETTER", STATEMENT: "PLAIN_LETTER", RECOVERY_LETTER: "PLAIN_LETTER" },
  ...{ LAST_REMINDER: "REGISTERED_LETTER", CONSTRAINT_SERVED: "CONSTRAINT_SERVED", SUMMONS: "SUMMONS" },
  ...{ JUDGMENT: "JUDGMENT", ENFORCEMENT: "SEIZURE" },
};

/** A step to be kept, of which file, with what it claims. */
export interface NewStep extends Omit<ClaimStepRow, "fileId"> {
  readonly file: Pick<ClaimFileRow, "id" | "contributorId" | "fund">;
  readonly sums: readonly ClaimedSum[];
}

/** Writes steps down, as a set: what each claims, and what it does to the prescription of that; and tells of them. */
export async function keepSteps(scope: Pick<RequestScope, "db" | "viewer">, steps: readonly NewStep[]): Promise<void> {
  const { db, viewer } = scope;
  const rows = steps.map(({ file, sums, ...step }) => ({ ...step, ...ownedBy(file), act: acts[step.kind] ?? null }));
  const sums = steps.flatMap((step) => sumsOf(step).map((sum) => ({ ...sum, stepId: step.id, ...ownedBy(step.file) })));
  await sql`
    insert into claim_step
      (id, file_id, contributor_id, fund, place, kind, done_on, noted_on, noted_by, channel, proof, note,
        ground, procedure, declare_by)
    select id, "fileId", "contributorId", fund, place, kind, "on", ${viewer.day}, by, channel, proof, note,
      ground, procedure, "declareBy"
    from jsonb_to_recordset(${asRows(rows)}::jsonb) as s (id text, "fileId" text, "contributorId" text, fund text,
      place int, kind text, "on" date, by text, channel text, proof text, note text,
      ground text, procedure text, "declareBy" date)`.execute(db);
  await sql`
    insert into claim_step_sum (step_id, due_id, contributor_id, fund, amount)
    select "stepId", "dueId", "contributorId", fund, amount
    from jsonb_to_recordset(${asRows(sums)}::jsonb)
      as s ("stepId" text, "dueId" text, "contributorId" text, fund text, amount bigint)`.execute(db);
  await sql`
    insert into debt_act (due_id, contributor_id, fund, act, done_on, origin, noted_on, noted_by)
    select c.due_id, c.contributor_id, c.fund, s.act, s."on", s.id, ${viewer.day}, ${viewer.actor}
    from jsonb_to_recordset(${asRows(rows)}::jsonb) as s (id text, "on" date, act text)
    join claim_step_sum c on c.step_id = s.id where s.act is not null on conflict do nothing`.execute(db);
  await tellInOrder(scope, steps.map(stepTaken));
}

/** That a step was taken, for whoever counts them; not what it claims. */
const stepTaken = ({ id, kind, on, file: { contributorId, fund } }: NewStep): NewFact => ({
  ...{ type: "RecoveryStepTaken", subject: id, day: on },
  content: { contributorId, fund, step: kind },
});

const ownedBy = ({ id, contributorId, fund }: NewStep["file"]) => ({ fileId: id, contributorId, fund });

const sumsOf = ({ kind, sums }: NewStep): readonly ClaimedSum[] =>
  acts[kind] || CLAIMING.has(kind) || GIVING_UP.has(kind) || kind === "CLAIM_DECLARED" ? sums : [];
