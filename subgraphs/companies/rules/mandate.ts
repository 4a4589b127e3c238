import { addMonths, type Day, type Period } from "../../shared/values/calendar.ts";
import type { Source } from "../../shared/values/law.ts";

/** In what role somebody acts for a company, or works in it. */
export const mandateRoles = {
  DIRECTOR: "Director (bestuurder / administrateur).",
  MANAGER: "Manager, as some forms still call their director (zaakvoerder / gérant).",
  DAILY_MANAGER: "Delegate for the daily management (dagelijks bestuur / gestion journalière).",
  PERMANENT_REPRESENTATIVE:
    "Acts for a legal person that is itself a director (vaste vertegenwoordiger / représentant permanent).",
  WORKING_PARTNER:
    "Holds a share and really works in the company, not as its employee (werkend vennoot / associé actif).",
  LIQUIDATOR: "Winds the company up (vereffenaar / liquidateur).",
} as const;

export type MandateRole = keyof typeof mandateRoles;

/** Whether a text names a role. */
export const isMandateRole = (text: string): text is MandateRole => Object.hasOwn(mandateRoles, text);

/** Why a mandate matters to the fund: it makes one self-employed, unless the contrary is proven. */
export const mandateBasis: Source = { article: "RD no. 38, art. 3 § 1", confidence: "SEEN" };

/** Who holds which role, and how long. */
export interface Mandate extends Period {
  readonly id: string;
  /** Absent where the holder is affiliated with no fund that we serve. */
  readonly affiliateId: string | null;
  readonly holderName: string;
  readonly role: MandateRole;
}

/** A name as it is compared: people write the same name in many ways. */
const plain = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[\s-]+/g, " ")
    .trim()
    .toLowerCase();

type Holder = Pick<Mandate, "affiliateId" | "holderName">;

/** Whether two mandates are of one person: by the file, or by the name where one of them has no file. */
export const sameHolder = (a: Holder, b: Holder): boolean =>
  a.affiliateId && b.affiliateId ? a.affiliateId === b.affiliateId : plain(a.holderName) === plain(b.holderName);

const overlap = (a: Period, b: Period): boolean =>
  (b.endsOn === null || a.startsOn <= b.endsOn) && (a.endsOn === null || b.startsOn <= a.endsOn);

/** The mandate, if there is one, that the same person already holds in the same role at the same time. */
export const overlappingMandate = (held: readonly Mandate[], asked: Omit<Mandate, "id">): Mandate | null =>
  held.find((mandate) => mandate.role === asked.role && sameHolder(mandate, asked) && overlap(mandate, asked)) ?? null;

const YEARS_IN_FORMATION = 2;

/**
 * Whether a mandate begins long before its company was there: one acts for a company in formation two years at most.
 *
 * The two years are those in which a company takes over what was done for it (code of companies, art. 2:2).
 */
export const beginsBeforeCompany = (startsOn: Day, legalPersonalityOn: Day): boolean =>
  startsOn < addMonths(legalPersonalityOn, -12 * YEARS_IN_FORMATION);

/** Whether a period ends before it starts. A mandate of one day starts and ends on the same one. */
export const endsBeforeStart = (startsOn: Day, endsOn: Day | null | undefined): boolean =>
  Boolean(endsOn && endsOn < startsOn);
