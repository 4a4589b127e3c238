import type { ContributionsContext } from "../../loaders/index.ts";
import type { ClaimFileRow } from "../../loaders/recovery/claim-files.ts";
import { jointActKey } from "../../loaders/recovery/joint-lines.ts";
import { letterHeadOf } from "../../loaders/recovery/letter-heads.ts";
import type { DueRow } from "../../loaders/rows.ts";
import type { CompanyInsolvency } from "../../rules/companies/company-exemption.ts";
import { lastDayToClaim } from "../../rules/prescription.ts";
import type { ClaimFacts, ClaimLine, TakenStep } from "../../rules/recovery/claim-facts.ts";
import type { Insolvency } from "../../rules/recovery/insolvency.ts";
import type { JointBasis } from "../../rules/recovery/joint-claim.ts";
import { JUDICIAL } from "../../rules/recovery/step-kinds.ts";

/** How facts are found: in the batches of a request. */
type Finding = Pick<ContributionsContext, "loaders">;

/** All that decides what may follow in a claim file, as it stands. */
export async function claimFactsOf({ loaders }: Finding, file: ClaimFileRow): Promise<ClaimFacts> {
  const debtors = [file.contributorId, ...(file.answersForId ? [file.answersForId] : [])];
  const [steps, lines, plans, files, debtor, policies] = await Promise.all([
    stepsOf({ loaders }, file.id),
    linesOf({ loaders }, file),
    Promise.all(debtors.map((id) => loaders.plansOfContributor.load(id))),
    loaders.claimFilesOfContributor.load(file.contributorId),
    loaders.debtorOfClaimFile.load(file.id),
    loaders.policiesOfFund.load(file.fund),
  ]);
  const others = files.filter(({ id, fund }) => id !== file.id && fund === file.fund);
  const before = await Promise.all(others.map(({ id }) => loaders.stepsOfClaimFile.load(id)));
  return {
    steps,
    lines,
    plan: plans.flat().some(({ fund, state }) => fund === file.fund && (state === "ASKED" || state === "RUNNING")),
    beenInCourt: before.flat().some(({ kind }) => JUDICIAL.has(kind)),
    address: letterHeadOf(debtor) !== null,
    insured: debtor?.insured ?? true,
    registered: runningOf(debtor?.insolvencies ?? []),
    policies,
  };
}

/** The procedure that stops recovery from a company, as the business register has it: a winding up stops nothing. */
function runningOf(insolvencies: readonly CompanyInsolvency[]): Insolvency | null {
  const [first] = insolvencies.flatMap(({ kind, startsOn, endsOn }) =>
    endsOn === null && kind !== "LIQUIDATION" ? [{ procedure: kind, on: startsOn }] : [],
  );
  return first ?? null;
}

/** A line with what tells it apart. */
export type ShownLine = ClaimLine & Pick<DueRow, "nature" | "quarter"> & { readonly basis: JointBasis | null };

/**
 * What is open with the fund of a file, costs too, with the last day to claim it; the oldest first. Of who answers for
 * another it is what that one left open, and the last day follows from what was done against this debtor alone.
 */
export async function linesOf({ loaders }: Finding, file: ClaimFileRow): Promise<ShownLine[]> {
  if (file.answersForId) return jointLinesOf({ loaders }, file);
  const [dues, appealed] = await Promise.all([
    loaders.duesOfContributor.load(file.contributorId),
    appealedOf({ loaders }, file.contributorId),
  ]);
  const open = dues.filter((due) => due.fund === file.fund && due.outstanding > 0n && due.status !== "CANCELLED");
  return Promise.all(
    open.map(async (due) => ({
      ...{ dueId: due.id, dueOn: due.dueOn, outstanding: due.outstanding, cost: due.nature === "RECOVERY_COST" },
      ...{ nature: due.nature, quarter: due.quarter, basis: null, appealed: appealed(due.id, due) },
      lastDayToClaim: lastDayToClaim(due, await loaders.actsOfDue.load(due.id)),
    })),
  );
}

async function jointLinesOf({ loaders }: Finding, file: ClaimFileRow): Promise<ShownLine[]> {
  const { id, contributorId, answersForId } = file;
  const appealed = await appealedOf({ loaders }, answersForId ?? contributorId);
  const lines = (await loaders.jointLinesOfClaimFile.load(id)).filter(({ outstanding }) => outstanding > 0n);
  return Promise.all(
    lines.map(async (line) => ({
      ...line,
      cost: false,
      appealed: appealed(line.dueId, line),
      lastDayToClaim: lastDayToClaim(
        line,
        await loaders.actsOfJointDebtor.load(jointActKey(line.dueId, contributorId)),
      ),
    })),
  );
}

/** Which dues an appeal about their exemption suspends: those it is about, and the surcharges of their quarters. */
async function appealedOf({ loaders }: Finding, contributorId: string) {
  const requests = await loaders.exemptionsOfContributor.load(contributorId);
  const running = requests.filter(({ state }) => state === "APPEALED");
  const asked = (await Promise.all(running.map(({ id }) => loaders.duesOfExemption.load(id)))).flat();
  return (dueId: string, { nature, quarter }: Pick<DueRow, "nature" | "quarter">): boolean =>
    asked.some((one) => one.dueId === dueId || (nature === "SURCHARGE" && one.quarter === quarter));
}

async function stepsOf({ loaders }: Finding, fileId: string): Promise<TakenStep[]> {
  const steps = await loaders.stepsOfClaimFile.load(fileId);
  return Promise.all(steps.map(async (step) => ({ ...step, sums: await loaders.sumsOfClaimStep.load(step.id) })));
}
