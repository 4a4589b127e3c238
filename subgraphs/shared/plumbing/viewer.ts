import type { Day } from "../values/calendar.ts";
import type { Language } from "../values/language.ts";

/** In what quality somebody asks (graph.md's roles): each sees what its rules say and no more. */
export const roles = {
  PUBLIC: "Anybody, without a token: simulations, the catalogue, the charters, the law's figures.",
  INSURED: "The insured person, for the own file.",
  COMPANY: "A representative of a company, for that company.",
  ACCOUNTANT: "A mandated accountant, for what the mandate names, while it is valid.",
  CASE_HANDLER: "A case handler (dossierbeheerder / gestionnaire de dossier) of a fund, for that fund's files.",
  SUPERVISOR: "A supervisor of a fund: a case handler who may also approve and check.",
  DATA_PROTECTION_OFFICER:
    "The data protection officer (functionaris voor gegevensbescherming / délégué à la protection des données) of a fund: who looked at which file, and no file.",
  HEALTH_FUND: "A health fund (ziekenfonds / mutualité), for its own members, without amounts.",
  INASTI: "The national institute (RSVZ / INASTI), for careers and registers of all funds.",
  FPS_FINANCE: "The federal public service Finance, for tax certificates.",
  FPS_SOCIAL_SECURITY: "The federal public service Social Security, for statistics and information requests.",
  VOUCHER_ISSUER: "Whoever issues the service vouchers of a region, for what a fund orders of it.",
  FAMILY_FUND:
    "A family-allowance fund (kinderbijslagfonds / caisse d’allocations familiales), for certificates of old.",
  RECOVERY_PARTY:
    "A bailiff (gerechtsdeurwaarder / huissier de justice), lawyer or curator, for the claim files that a fund gave in hand.",
  ANALYST: "An analyst: counts and sums, never a person.",
  SYSTEM: "The house itself, for its jobs. No token gives this role.",
} as const;

export type Role = keyof typeof roles;

/** The institutions that may sign what they ask: their signatures are kept. */
export const signingRoles = [
  "HEALTH_FUND",
  "INASTI",
  "FPS_FINANCE",
  "FPS_SOCIAL_SECURITY",
  "VOUCHER_ISSUER",
  "FAMILY_FUND",
] as const satisfies readonly Role[];

/** Who asks, in what quality, for which purpose, in which language, on which day. */
export interface Viewer {
  readonly role: Role;
  /** The token's subject: who is accountable for what is asked. */
  readonly actor: string;
  /** The code of the fund that a member of staff, or an analyst, works for. */
  readonly fund: string | null;
  readonly ssin: string | null;
  readonly enterpriseNumbers: readonly string[];
  /** The code of the institution that a machine asks for: a health fund's number, an issuer's code. */
  readonly institution: string | null;
  readonly scopes: readonly string[];
  /** Why a partner asks, as declared in `Statut-Purpose`. */
  readonly purpose: string | null;
  readonly language: Language;
  /** The business day in Brussels, or in the sandbox the day asked for in `Statut-Day`. */
  readonly day: Day;
  readonly requestId: string;
  /** The gateway's own name for one question, whatever the caller calls it; all that it discloses is one line. */
  readonly question?: string;
  /**
   * The picture of the tables in which all is read, and not as they stand by now: the name of a snapshot of PostgreSQL,
   * and the hash of what it shows. Only the house names one, and signs it.
   */
  readonly picture?: string;
  /** The client certificate to which the token is bound (RFC 8705), by its SHA-256: what is made by it is bound too. */
  readonly certificate?: string;
}

/** The house itself at work: the viewer of jobs, seeds and hearing. */
export const systemViewer = (day: Day, requestId: string): Viewer => ({
  role: "SYSTEM",
  actor: "statut",
  fund: null,
  ssin: null,
  enterpriseNumbers: [],
  institution: null,
  scopes: [],
  purpose: null,
  language: "fr",
  day,
  requestId,
});
