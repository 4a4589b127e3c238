import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy, oneBy } from "../../../shared/plumbing/loader.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import type { InsolvencyProcedure } from "../../rules/recovery/insolvency.ts";
import type { StepChannel, StepKind } from "../../rules/recovery/step-kinds.ts";
import type { WriteOffGround } from "../../rules/recovery/write-off.ts";
import { costsOfClaimFile } from "./claim-costs.ts";
import { letterOfClaimStep } from "./claim-letters.ts";
import { assignedClaimById, linesOfAssignedClaim, partiesOfClaimFile, progressOfParty } from "./claim-parties.ts";
import { actsOfJointDebtor, jointLinesOfClaimFile } from "./joint-lines.ts";
import { debtorOfClaimFile } from "./letter-heads.ts";
import { policiesOfFund } from "./recovery-policies.ts";

type Db = Kysely<unknown>;

/** A claim file: what one debtor owes one fund past its day, and what is done about it. */
export interface ClaimFileRow {
  readonly id: string;
  readonly version: number;
  readonly contributorId: string;
  readonly fund: string;
  readonly openedOn: Day;
  readonly closedOn: Day | null;
  /** What came next when the file was judged last, for lists alone. */
  readonly nextKind: StepKind | null;
  readonly nextReady: boolean;
  /** Whose debt it is, where this debtor answers for another. */
  readonly answersForId: string | null;
}

/** A step of a claim file. */
export interface ClaimStepRow {
  readonly id: string;
  readonly fileId: string;
  readonly place: number;
  readonly kind: StepKind;
  readonly on: Day;
  readonly by: string;
  readonly channel: StepChannel | null;
  readonly proof: string | null;
  readonly note: string | null;
  readonly ground: WriteOffGround | null;
  readonly procedure: InsolvencyProcedure | null;
  readonly declareBy: Day | null;
}

/** What a step claims of a due. */
export interface ClaimStepSumRow {
  readonly stepId: string;
  readonly dueId: string;
  readonly amount: Cents;
}

/** Claim files for which a condition holds, in an order, at most so many. */
export async function claimFilesWhere(
  db: Db,
  condition: RawBuilder<unknown>,
  order: RawBuilder<unknown> = sql`f.opened_on, f.id`,
  limit = 100_000,
): Promise<ClaimFileRow[]> {
  const { rows } = await sql<ClaimFileRow>`
    select f.id, f.version, f.contributor_id as "contributorId", f.fund, f.opened_on as "openedOn",
      f.closed_on as "closedOn", f.next_kind as "nextKind", f.next_ready as "nextReady", f.answers_for as "answersForId"
    from claim_file f where ${condition} order by ${order} limit ${limit}`.execute(db);
  return rows;
}

/** How many claim files there are for which a condition holds. */
export async function countClaimFiles(db: Db, condition: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from claim_file f where ${condition}`.execute(db);
  return rows[0]?.count ?? 0;
}

const claimFileById = (db: Db) =>
  oneBy<string, ClaimFileRow>(
    ({ id }) => id,
    (ids) => claimFilesWhere(db, sql`f.id = any (${ids})`),
  );

/** Newest first. */
const claimFilesOfContributor = (db: Db) =>
  manyBy<string, ClaimFileRow>(
    ({ contributorId }) => contributorId,
    (ids) => claimFilesWhere(db, sql`f.contributor_id = any (${ids})`, sql`f.opened_on desc, f.id desc`),
  );

/** Against those who answer for a contributor's debt, newest first. */
const claimFilesBeside = (db: Db) =>
  manyBy<string, ClaimFileRow>(
    ({ answersForId }) => answersForId ?? "",
    (ids) => claimFilesWhere(db, sql`f.answers_for = any (${ids})`, sql`f.opened_on desc, f.id desc`),
  );

/** In the order in which they were written down. */
const stepsOfClaimFile = (db: Db) =>
  manyBy<string, ClaimStepRow>(
    ({ fileId }) => fileId,
    async (ids) => {
      const { rows } = await sql<ClaimStepRow>`
        select id, file_id as "fileId", place, kind, done_on as on, noted_by as by, channel, proof, note, ground,
          procedure, declare_by as "declareBy"
        from claim_step where file_id = any (${ids}) order by file_id, place`.execute(db);
      return rows;
    },
  );

const sumsOfClaimStep = (db: Db) =>
  manyBy<string, ClaimStepSumRow>(
    ({ stepId }) => stepId,
    async (ids) => {
      const { rows } = await sql<ClaimStepSumRow>`
        select step_id as "stepId", due_id as "dueId", amount from claim_step_sum
        where step_id = any (${ids}) order by step_id, due_id`.execute(db);
      return rows;
    },
  );

/** How claim files are found in batches. */
export const recovering = (db: Db) => ({
  policiesOfFund: policiesOfFund(db),
  costsOfClaimFile: costsOfClaimFile(db),
  jointLinesOfClaimFile: jointLinesOfClaimFile(db),
  actsOfJointDebtor: actsOfJointDebtor(db),
  claimFilesBeside: claimFilesBeside(db),
  partiesOfClaimFile: partiesOfClaimFile(db),
  progressOfParty: progressOfParty(db),
  linesOfAssignedClaim: linesOfAssignedClaim(db),
  assignedClaimById: assignedClaimById(db),
  debtorOfClaimFile: debtorOfClaimFile(db),
  letterOfClaimStep: letterOfClaimStep(db),
  claimFileById: claimFileById(db),
  claimFilesOfContributor: claimFilesOfContributor(db),
  stepsOfClaimFile: stepsOfClaimFile(db),
  sumsOfClaimStep: sumsOfClaimStep(db),
});
