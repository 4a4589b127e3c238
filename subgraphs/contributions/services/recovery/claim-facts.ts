import type { ContributionsContext } from "../../loaders/index.ts";
import type { ClaimFileRow } from "../../loaders/recovery/claim-files.ts";
import type { DueRow } from "../../loaders/rows.ts";
import { lastDayToClaim } from "../../rules/prescription.ts";
import type { ClaimFacts, ClaimLine, TakenStep } from "../../rules/recovery/claim-facts.ts";
import { JUDICIAL } from "../../rules/recovery/step-kinds.ts";

/** How facts are found: in the batches of a request. */
type Finding = Pick<ContributionsContext, "loaders">;

/** All that decides what may follow in a claim file, as it stands. */
export async function claimFactsOf({ loaders }: Finding, file: ClaimFileRow): Promise<ClaimFacts> {
  const [steps, lines, plans, files, head, insured] = await Promise.all([
    stepsOf({ loaders }, file.id),
    linesOf({ loaders }, file),
    loaders.plansOfContributor.load(file.contributorId),
    loaders.claimFilesOfContributor.load(file.contributorId),
    loaders.letterHeadOfClaimFile.load(file.id),
    loaders.insuredOfContributor.load(file.contributorId),
  ]);
  const others = files.filter(({ id }) => id !== file.id);
  const before = await Promise.all(others.map(({ id }) => loaders.stepsOfClaimFile.load(id)));
  return {
    steps,
    lines,
    plan: plans.some(({ fund, state }) => fund === file.fund && (state === "ASKED" || state === "RUNNING")),
    beenInCourt: before.flat().some(({ kind }) => JUDICIAL.has(kind)),
    address: head !== null,
    insured: insured !== null,
  };
}

/** What is open with the fund of a file, costs too, with the last day to claim it; the oldest first. */
export async function linesOf(
  { loaders }: Finding,
  { contributorId, fund }: ClaimFileRow,
): Promise<(ClaimLine & { readonly due: DueRow })[]> {
  const dues = await loaders.duesOfContributor.load(contributorId);
  const open = dues.filter((due) => due.fund === fund && due.outstanding > 0n && due.status !== "CANCELLED");
  return Promise.all(
    open.map(async (due) => ({
      ...{ due, dueId: due.id, dueOn: due.dueOn, outstanding: due.outstanding, cost: due.nature === "RECOVERY_COST" },
      lastDayToClaim: lastDayToClaim(due, await loaders.actsOfDue.load(due.id)),
    })),
  );
}

async function stepsOf({ loaders }: Finding, fileId: string): Promise<TakenStep[]> {
  const steps = await loaders.stepsOfClaimFile.load(fileId);
  return Promise.all(steps.map(async (step) => ({ ...step, sums: await loaders.sumsOfClaimStep.load(step.id) })));
}
