import { termSources } from "../../../shared/values/deadline.ts";
import { prescriptionSource } from "../prescription.ts";
import {
  insolvencyOf,
  monthEndsOn,
  monthsLateOn,
  newest,
  notedInsolvency,
  oppositionEndsOn,
  policyOf,
  sumsOf,
  totalOf,
} from "./claim-facts.ts";
import { contacted, contested, passed, since, taken, titled, within } from "./conditions.ts";
import { eventRequirements } from "./event-requirements.ts";
import { recoverySources } from "./recovery-sources.ts";
import type { Requirement } from "./requirement.ts";
import { groundHolds } from "./write-off.ts";

const { charter, lastReminder, constraint, insolvency, own } = recoverySources;

/** All that a step may ask for, by its code. */
export const requirements = {
  ...eventRequirements,
  OPEN_FILE: { says: "The file is not closed.", basis: own, met: (facts) => !taken(facts, "CLOSED") },
  IN_ORDER: {
    says: "Its day lies not before that of a step that was taken already.",
    basis: own,
    met: ({ steps }, { on }) => steps.every((step) => step.on <= on),
  },
  SOMETHING_CLAIMABLE: {
    says: "Something is open that may be claimed: past its day, not prescribed, and no appeal about its exemption runs.",
    basis: prescriptionSource,
    met: (facts, { kind, on }) => totalOf(sumsOf(facts, kind, on)) > 0n,
  },
  NOTHING_OPEN: {
    says: "Nothing that is past its day is open.",
    basis: own,
    met: ({ lines }, { on }) => lines.every(({ outstanding, dueOn }) => outstanding <= 0n || dueOn >= on),
  },
  ADDRESS: {
    says: "It is known where to write to.",
    basis: own,
    met: (facts) => facts.address && !since(facts, "ADDRESS_UNKNOWN", "ADDRESS_FOUND"),
  },
  NO_PLAN: { says: "No payment plan is asked for or runs.", basis: lastReminder, met: ({ plan }) => !plan },
  NOT_HELD_BACK: {
    says: "Recovery is not held back.",
    basis: own,
    met: (facts) => !taken(facts, "HELD_BACK") || since(facts, "RELEASED", "HELD_BACK"),
  },
  HELD_BACK: { says: "Recovery is held back.", basis: own, met: (facts) => since(facts, "HELD_BACK", "RELEASED") },
  NOT_INSOLVENT: {
    says: "No insolvency stops individual recovery.",
    basis: insolvency,
    met: (facts, { kind }) => {
      if (kind === "INSOLVENCY") return notedInsolvency(facts) === null;
      const running = insolvencyOf(facts);
      return !running || running.procedure === "JUDICIAL_REORGANISATION";
    },
  },
  INSOLVENT: {
    says: "An insolvency was noted.",
    basis: insolvency,
    met: (facts) => insolvencyOf(facts) !== null,
  },
  REMINDER: { says: "A reminder was sent.", basis: charter, met: (facts) => taken(facts, "REMINDER") },
  STATEMENT: {
    says: "A statement of what is owed was sent.",
    basis: charter,
    met: (facts) => taken(facts, "STATEMENT"),
  },
  QUARTER_LATE: {
    says: "Something is more than a quarter late.",
    basis: own,
    met: (facts, { on }) => passed(monthsLateOn(facts, on, policyOf(facts, on).monthsBeforeLetter), on),
  },
  RECOVERY_LETTER: {
    says: "A letter named the ways out.",
    basis: charter,
    met: (facts) => taken(facts, "RECOVERY_LETTER"),
  },
  PERSONAL_CONTACT: {
    says: "The debtor was contacted in person, before the very first judicial recovery.",
    basis: charter,
    met: (facts, { on }) => facts.beenInCourt || contacted(facts, on),
  },
  REGISTERED_PROOF: {
    says: "The number under which the post registered the letter.",
    basis: lastReminder,
    met: (_facts, { proof }) => (proof?.trim() ?? "") !== "",
  },
  LAST_REMINDER: {
    says: "A last reminder went by registered post, with the exact sums.",
    basis: lastReminder,
    met: (facts) => (newest(facts, "LAST_REMINDER")?.proof?.trim() ?? "") !== "",
  },
  MONTH_ELAPSED: {
    says: "The month after the last reminder has passed.",
    basis: lastReminder,
    met: (facts, { on }) => passed(monthEndsOn(facts), on),
  },
  WITHIN_MONTH: {
    says: "The month after the last reminder has not passed.",
    basis: lastReminder,
    met: (facts, { on }) => within(newest(facts, "LAST_REMINDER"), monthEndsOn(facts), on),
  },
  NOT_CONTESTED: {
    says: "The last reminder was not contested: then only a summons may follow.",
    basis: lastReminder,
    met: (facts, { kind }) => !contested(facts) || (kind === "LAST_REMINDER" && since(facts, "JUDGMENT", "CONTEST")),
  },
  CONTESTED: {
    says: "The last reminder was contested; what is not is claimed by a constraint.",
    basis: own,
    met: contested,
  },
  PROPOSED: {
    says: "The constraint was drawn up after the last reminder.",
    basis: constraint,
    met: (facts) => since(facts, "CONSTRAINT_PROPOSED", "LAST_REMINDER", "CONSTRAINT_ISSUED"),
  },
  SECOND_PERSON: {
    says: "Another person proposed it.",
    basis: own,
    met: (facts, { kind, by }) =>
      newest(facts, kind === "WRITTEN_OFF" ? "WRITE_OFF_PROPOSED" : "CONSTRAINT_PROPOSED")?.by !== by,
  },
  SIGNATORY: { says: "Who decides it signs for the fund.", basis: own, met: (_facts, { signs }) => signs },
  ISSUED: {
    says: "A constraint was issued, and not served yet.",
    basis: constraint,
    met: (facts) => since(facts, "CONSTRAINT_ISSUED", "LAST_REMINDER", "CONSTRAINT_SERVED"),
  },
  SERVED: {
    says: "A constraint was served, and not opposed yet.",
    basis: constraint,
    met: (facts) => since(facts, "CONSTRAINT_SERVED", "OPPOSITION"),
  },
  WITHIN_OPPOSITION: {
    says: "The month to oppose has not passed.",
    basis: termSources.months,
    met: (facts, { on }) => within(newest(facts, "CONSTRAINT_SERVED"), oppositionEndsOn(facts), on),
  },
  BEFORE_COURT: {
    says: "The claim is before the labour court: by a summons, or an opposition.",
    basis: constraint,
    met: (facts) => since(facts, "SUMMONS", "LAST_REMINDER") || since(facts, "OPPOSITION", "LAST_REMINDER"),
  },
  WRITE_OFF_PROPOSED: {
    says: "To give it up was proposed.",
    basis: own,
    met: (facts) => since(facts, "WRITE_OFF_PROPOSED", "WRITTEN_OFF"),
  },
  GROUND: {
    says: "What the ground for giving it up asks for.",
    basis: { article: "law of public order; RD no. 38 of 27-07-1967", confidence: "UNCONFIRMED" },
    met: (facts, attempt) => {
      const given = attempt.kind === "WRITTEN_OFF" ? newest(facts, "WRITE_OFF_PROPOSED") : attempt;
      return given?.ground ? groundHolds(facts, given.ground, attempt.on, given.proof) : false;
    },
  },
  TITLE: { says: "A title that may be enforced.", basis: constraint, met: (facts, { on }) => titled(facts, on) },
} as const satisfies Readonly<Record<string, Requirement>>;

/** The code of what a step asks for. */
export type RequirementCode = keyof typeof requirements;
