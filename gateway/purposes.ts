import { Fault } from "../subgraphs/shared/plumbing/faults.ts";
import type { Role } from "../subgraphs/shared/plumbing/viewer.ts";

/** The header in which a partner says why it asks. */
export const PURPOSE_HEADER = "statut-purpose";

/**
 * Why somebody may look into a file (finaliteit / finalité).
 *
 * The list is closed: what is declared is kept with the question and shown to the person whom it is about. To add one:
 * its line here, and its code with each partner that may declare it.
 */
export const purposes = {
  INSURABILITY: "Whether a person is insured for health care and incapacity, and the contribution voucher.",
  CAREER: "The quarters of a person's career, for pensions and for the general register of the self-employed.",
  REQUEST_DECISION: "A decision on a person's request, such as an exemption, by the institute or its commission.",
  BENEFIT_DECISION: "A decision on a benefit that depends on what this fund knows.",
  TAX_CERTIFICATE: "Certificates of contributions paid and of benefits, for the assessment of taxes.",
  SERVICE_VOUCHER_ORDER: "The issue of service vouchers that a fund ordered for a person.",
  FAMILY_CERTIFICATE: "A certificate of the family allowances that a fund paid before July 2014.",
  WITHHELD_SUMS: "What clients withheld of an indebted contractor, as the institute shares it out among the funds.",
  STATISTICS: "Counts and sums, from which nobody can be known.",
  SUPERVISION: "Supervision of a fund by the authority that recognises it.",
  INFORMATION_REQUEST: "An answer to a question that the law lets the authority put in a single case.",
  FILE_CARE: "The care of a file by the fund itself, or at the wish of the person whom it is about.",
} as const;

export type Purpose = keyof typeof purposes;

/** The institutions that must say why they ask, and the purposes for which each may. */
export const purposesOfPartners: Partial<Record<Role, readonly Purpose[]>> = {
  HEALTH_FUND: ["INSURABILITY", "BENEFIT_DECISION"],
  INASTI: [
    "CAREER",
    "REQUEST_DECISION",
    "BENEFIT_DECISION",
    "STATISTICS",
    "SUPERVISION",
    "INFORMATION_REQUEST",
    "WITHHELD_SUMS",
  ],
  VOUCHER_ISSUER: ["SERVICE_VOUCHER_ORDER"],
  FAMILY_FUND: ["FAMILY_CERTIFICATE"],
  FPS_FINANCE: ["TAX_CERTIFICATE", "INFORMATION_REQUEST"],
  FPS_SOCIAL_SECURITY: ["STATISTICS", "SUPERVISION", "INFORMATION_REQUEST"],
};

const isPurpose = (code: string): code is Purpose => Object.hasOwn(purposes, code);

/** Reads why somebody asks. A partner must say so, and for a purpose of its own; others may. */
export function readPurpose(role: Role, declared: string | undefined): Purpose | null {
  const ofPartner = purposesOfPartners[role];
  const allowed = (ofPartner ?? Object.keys(purposes)).join(", ");
  if (declared === undefined || declared === "") {
    if (ofPartner) throw new Fault("PURPOSE_REQUIRED", { allowed });
    return null;
  }
  const refused = (reason: string) => new Fault("BAD_INPUT", { field: "Statut-Purpose", reason, allowed });
  if (!isPurpose(declared)) throw refused("UNKNOWN_PURPOSE");
  if (ofPartner && !ofPartner.includes(declared)) throw refused("NOT_YOUR_PURPOSE");
  return declared;
}
