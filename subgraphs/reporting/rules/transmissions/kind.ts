import { addMonths, type Day, yearOf } from "../../../shared/values/calendar.ts";
import { termOfWorkingDays } from "../../../shared/values/deadline.ts";
import type { Source } from "../../../shared/values/law.ts";
import type { TransmissionAction } from "./transmission-state.ts";

/** Which way a message goes: to an institution, from one, or as the answer to its question. */
export const transmissionDirections = {
  OUT: "The fund sends it.",
  IN: "The fund receives it: it is listed so that the register is whole, and comes in elsewhere.",
  ANSWER: "The fund answers a question, from what holds that day.",
} as const;

/** To whom a message goes. */
export const recipientRules = {
  HEALTH_FUND_OF_PERSON: "The health fund of the person on the day.",
  INASTI: "The national institute.",
  FPS_FINANCE: "The federal public service Finance.",
  FPS_SOCIAL_SECURITY: "The federal public service Social Security.",
  VOUCHER_ISSUER: "Whoever issues service vouchers for the region.",
  FAMILY_FUND: "The family-allowance fund that asks, or that took a family over.",
  PERSON: "The person whom it is about.",
  FUND: "The fund itself.",
} as const;

/** By when a message must have left, counted from the day that caused it; and who says so. */
export type SendingTerm =
  | { readonly workingDays: number; readonly basis: Source }
  | { readonly yearAfter: `${number}-${number}`; readonly basis: Source };

/** What a message says, in a form of our own where the official one has not been seen. */
export interface PayloadForm {
  readonly version: string;
  /** Each field, and what it means. */
  readonly fields: Readonly<Record<string, string>>;
  readonly basis: Source;
}

/** A kind of message that the funds and the institutions exchange: one line of the register. */
export interface TransmissionKind {
  readonly code: string;
  /** Its number in the register: "EX-03". */
  readonly flow: string;
  readonly direction: keyof typeof transmissionDirections;
  readonly recipient: keyof typeof recipientRules;
  /** What causes it. */
  readonly trigger: string;
  /** `null` where no term is known: none is made up. */
  readonly term: SendingTerm | null;
  /** For which purposes the recipient may read it. */
  readonly purposes: readonly string[];
  /** `null` where Statut does not draw it up. */
  readonly payload: PayloadForm | null;
  readonly basis: Source;
}

/** The last day on which a message that something caused leaves in time; a yearly term is that of a first one alone. */
export function dueOnOf(term: SendingTerm | null, causedOn: Day, action: TransmissionAction): Day | null {
  if (!term || ("yearAfter" in term && action !== "FIRST")) return null;
  if ("workingDays" in term) return termOfWorkingDays(causedOn, term.workingDays);
  return `${yearOf(addMonths(causedOn, 12))}-${term.yearAfter}`;
}
