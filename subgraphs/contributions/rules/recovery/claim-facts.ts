import { addMonths, type Day } from "../../../shared/values/calendar.ts";
import { letterActOn, termOfMonths } from "../../../shared/values/deadline.ts";
import { type Cents, sum } from "../../../shared/values/money.ts";
import type { Insolvency, InsolvencyProcedure } from "./insolvency.ts";
import { policyOn, type RecoveryPolicy, type RecoveryPolicyLine } from "./recovery-policy.ts";
import { CLAIMING, type StepKind } from "./step-kinds.ts";
import type { WriteOffGround } from "./write-off.ts";

/** What a debtor owes for one due, and until when it can be claimed. */
export interface ClaimLine {
  readonly dueId: string;
  readonly dueOn: Day;
  readonly outstanding: Cents;
  readonly lastDayToClaim: Day;
  /** Whether it is what recovery itself cost: that follows the claim for which it was made, and begins none anew. */
  readonly cost?: boolean;
  /** Whether an appeal about its exemption runs, which suspends recovery of it. */
  readonly appealed?: boolean;
}

/** What a step claims of one due. */
export interface ClaimedSum {
  readonly dueId: string;
  readonly amount: Cents;
}

/** A step that was taken, in the order in which it was written down. */
export interface TakenStep {
  readonly kind: StepKind;
  readonly on: Day;
  /** Who took it. */
  readonly by: string;
  readonly proof: string | null;
  readonly sums: readonly ClaimedSum[];
  /** On which ground, where it gives sums up. */
  readonly ground?: WriteOffGround | null;
  /** By which procedure, where it is an insolvency. */
  readonly procedure?: InsolvencyProcedure | null;
  /** Until when the judgment lets the claim be declared, where it is an insolvency and the judgment says so. */
  readonly declareBy?: Day | null;
}

/** All that decides what may follow in a claim file. */
export interface ClaimFacts {
  readonly steps: readonly TakenStep[];
  readonly lines: readonly ClaimLine[];
  /** Whether a payment plan is asked for or runs. */
  readonly plan: boolean;
  /** Whether this debtor was brought before a court or a bailiff before, in another file. */
  readonly beenInCourt: boolean;
  /** Whether it is known where to write to. */
  readonly address: boolean;
  /** Whether the debtor is insured, or a company that exists: nobody has ended that yet. */
  readonly insured: boolean;
  /** What the business register tells of a company: a procedure that runs, whoever noted it. */
  readonly registered?: Insolvency | null;
  /** The policy of the fund that recovers, line by line; without any, that of a fund that wrote none down. */
  readonly policies?: readonly RecoveryPolicyLine[];
}

/** How the fund of a file recovers on a day. */
export const policyOf = ({ policies }: ClaimFacts, day: Day): RecoveryPolicy => policyOn(policies ?? [], day).value;

/** The place of the newest step of these kinds; -1 where there is none. */
export const placeOf = ({ steps }: ClaimFacts, ...kinds: StepKind[]): number =>
  steps.findLastIndex(({ kind }) => kinds.includes(kind));

/** The newest step of these kinds. */
export const newest = (facts: ClaimFacts, ...kinds: StepKind[]): TakenStep | undefined =>
  facts.steps[placeOf(facts, ...kinds)];

/** The procedure that runs as it was noted in the file; nothing where none was. */
export function notedInsolvency(facts: ClaimFacts): Insolvency | null {
  const noted = placeOf(facts, "INSOLVENCY") > placeOf(facts, "INSOLVENCY_ENDED") ? newest(facts, "INSOLVENCY") : null;
  return noted ? { procedure: noted.procedure ?? null, on: noted.on, declareBy: noted.declareBy ?? null } : null;
}

/**
 * The procedure that runs, as it was noted in the file or as the register tells; nothing where none does. A
 * reorganisation that was noted does not hide what the register tells, which stops all of it.
 */
export function insolvencyOf(facts: ClaimFacts): Insolvency | null {
  const [noted, registered] = [notedInsolvency(facts), facts.registered ?? null];
  const partly = noted?.procedure === "JUDICIAL_REORGANISATION";
  return partly && registered && registered.procedure !== noted.procedure ? registered : (noted ?? registered);
}

/** The day up to which what fell due is suspended by a reorganisation; nothing where none runs. */
function suspendedUntil(facts: ClaimFacts): Day | null {
  const running = insolvencyOf(facts);
  return running?.procedure === "JUDICIAL_REORGANISATION" ? running.on : null;
}

/** What may be claimed on a day: past its day, open, not prescribed, and suspended by no reorganisation or appeal. */
export function claimable(facts: ClaimFacts, day: Day): ClaimLine[] {
  const suspended = suspendedUntil(facts);
  const claimed = ({ dueOn, outstanding, lastDayToClaim, appealed }: ClaimLine) =>
    dueOn < day && outstanding > 0n && day <= lastDayToClaim && !appealed;
  return facts.lines.filter((line) => claimed(line) && (suspended === null || line.dueOn > suspended));
}

/** The last day of the month that the last reminder leaves, from its third working day on; nothing without one. */
export function monthEndsOn(facts: ClaimFacts): Day | null {
  const reminder = newest(facts, "LAST_REMINDER");
  return reminder ? termOfMonths(letterActOn(reminder.on), 1) : null;
}

/** The last day to oppose a constraint that was served; nothing before it was. */
export function oppositionEndsOn(facts: ClaimFacts): Day | null {
  const served = newest(facts, "CONSTRAINT_SERVED");
  return served ? termOfMonths(served.on, 1) : null;
}

/** The first day on which the oldest open due is so many months late. */
export function monthsLateOn(facts: ClaimFacts, day: Day, months: number): Day | null {
  const days = claimable(facts, day).map(({ dueOn }) => dueOn);
  const [oldest] = days.toSorted();
  return oldest ? addMonths(oldest, months) : null;
}

/** What is past its last day: it can be claimed no longer. */
export const prescribed = ({ lines }: Pick<ClaimFacts, "lines">, day: Day): ClaimLine[] =>
  lines.filter(({ outstanding, dueOn, lastDayToClaim }) => outstanding > 0n && dueOn < day && day > lastDayToClaim);

/** What would be written off on a ground: what is prescribed, or else all that may be claimed. */
const sumsToWriteOff = (facts: ClaimFacts, ground: WriteOffGround, day: Day): ClaimedSum[] =>
  (ground === "PRESCRIBED" ? prescribed : claimable)(facts, day).map(({ dueId, outstanding }) => ({
    ...{ dueId, amount: outstanding },
  }));

/**
 * What a step of a kind claims on a day, or gives up. Up to the last reminder that is all that may be claimed; after
 * it, of each due never more than the step before it did, nor than is open, and nothing that was prescribed meanwhile.
 */
export function sumsOf(facts: ClaimFacts, kind: StepKind, day: Day, ground?: WriteOffGround | null): ClaimedSum[] {
  if (kind === "WRITE_OFF_PROPOSED") return ground ? sumsToWriteOff(facts, ground, day) : [];
  if (kind === "WRITTEN_OFF") return atMost(facts.lines, newest(facts, "WRITE_OFF_PROPOSED")?.sums ?? []);
  if (kind === "CLAIM_DECLARED")
    return facts.lines.flatMap(({ dueId, outstanding }) => (outstanding > 0n ? [{ dueId, amount: outstanding }] : []));
  const open = claimable(facts, day);
  if (!CLAIMING.has(kind) || kind === "LAST_REMINDER")
    return open.map(({ dueId, outstanding }) => ({ dueId, amount: outstanding }));
  return atMost(open, newest(facts, ...CLAIMING)?.sums ?? []);
}

/** Of each sum, what is open of it. */
function atMost(open: readonly ClaimLine[], sums: readonly ClaimedSum[]): ClaimedSum[] {
  return open.flatMap(({ dueId, outstanding }) => {
    const most = sums.find((one) => one.dueId === dueId)?.amount ?? 0n;
    const amount = outstanding < most ? outstanding : most;
    return amount > 0n ? [{ dueId, amount }] : [];
  });
}

/** The facts once a step was taken: what it gave up is open no longer. */
export function afterStep(facts: ClaimFacts, step: TakenStep): ClaimFacts {
  const off = (dueId: string): Cents =>
    step.kind === "WRITTEN_OFF" ? totalOf(step.sums.filter((one) => one.dueId === dueId)) : 0n;
  const lines = facts.lines.map((line) => ({ ...line, outstanding: line.outstanding - off(line.dueId) }));
  return { ...facts, lines, steps: [...facts.steps, step] };
}

/** Such sums together. */
export const totalOf = (sums: readonly ClaimedSum[]): Cents => sum(sums.map(({ amount }) => amount));
