import { type Fund, funds } from "../claims.ts";
import type { Persona } from "./persona.ts";

const namesOfFunds: Readonly<Record<Fund, string>> = {
  SECUREX: "Securex Integrity",
  PARTENA: "Partena",
  UCM: "UCM",
  GROUPS: "Groupe S",
  CNA: "the National Auxiliary Fund",
};

type Staff = readonly [caseHandler: string, supervisor: string, analyst: string, officer: string];

/** First names of those who work at the five funds: who cares for files, approves, counts, and guards privacy. */
const staffNames: Readonly<Record<Fund, Staff>> = {
  SECUREX: ["Hanne", "Koen", "Ines", "Dorien"],
  PARTENA: ["Aurélie", "Didier", "Noor", "Fabienne"],
  UCM: ["Benoît", "Chantal", "Samir", "Gilles"],
  GROUPS: ["Elke", "Bruno", "Yasmina", "Lieve"],
  CNA: ["Michel", "Greet", "Omar", "Pascale"],
};

/** "Benoît" as one types it on a command line: "benoit". */
const keyOf = (name: string): string => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

function staffOf(fund: Fund): Persona[] {
  const [caseHandler, supervisor, analyst, officer] = staffNames[fund];
  const at = namesOfFunds[fund];
  return [
    {
      key: keyOf(caseHandler),
      name: caseHandler,
      story: `Case handler at ${at}: sees and cares for the files of this fund only.`,
      role: "CASE_HANDLER",
      fund,
    },
    {
      key: keyOf(supervisor),
      name: supervisor,
      story: `Supervisor at ${at}: approves what needs a second person.`,
      role: "SUPERVISOR",
      fund,
    },
    {
      key: keyOf(analyst),
      name: analyst,
      story: `Analyst at ${at}: sees counts and sums of this fund, and never a person.`,
      role: "ANALYST",
      fund,
    },
    {
      key: keyOf(officer),
      name: officer,
      story: `Data protection officer at ${at}: sees who looked at which file, and no file.`,
      role: "DATA_PROTECTION_OFFICER",
      fund,
    },
  ];
}

const healthFund = (institution: string, name: string): Persona => ({
  key: `health-fund-${institution}`,
  name,
  story: `Machine of health fund ${institution}: contribution vouchers and insurability of its own members.`,
  role: "HEALTH_FUND",
  institution,
  machine: true,
});

const partners: readonly Persona[] = [
  healthFund("100", "National Alliance of Christian Health Funds"),
  healthFund("300", "National Union of Socialist Health Funds"),
  healthFund("500", "National Union of Independent Health Funds"),
  healthFund("600", "Auxiliary Fund for Sickness and Invalidity Insurance"),
  {
    key: "inasti",
    name: "INASTI",
    story: "Machine of the national institute: careers and requests of all funds.",
    role: "INASTI",
    machine: true,
  },
  {
    key: "vouchers-flanders",
    name: "Service vouchers, Flanders",
    story: "Machine of whoever issues the service vouchers of Flanders: the orders that funds send it.",
    role: "VOUCHER_ISSUER",
    institution: "VOUCHERS_FLANDERS",
    machine: true,
  },
  {
    key: "family-fons",
    name: "Fons, Flanders",
    story: "Machine of a family-allowance fund of Flanders: certificates of what a fund paid before July 2014.",
    role: "FAMILY_FUND",
    institution: "FAMILY_FLANDERS_FONS",
    machine: true,
  },
  {
    key: "fps-finance",
    name: "FPS Finance",
    story: "Machine of the federal tax service: certificates.",
    role: "FPS_FINANCE",
    machine: true,
  },
  {
    key: "fps-social-security",
    name: "FPS Social Security",
    story: "Machine of the federal service that recognises the funds: statistics and information requests.",
    role: "FPS_SOCIAL_SECURITY",
    machine: true,
  },
  {
    key: "inasti-analyst",
    name: "INASTI, statistics",
    story: "Machine of the institute's analysts: counts and sums of all funds.",
    role: "ANALYST",
    institution: "INASTI",
    machine: true,
  },
];

/** Who recovers for a fund, or stands between it and a debtor. */
const recoverers: readonly Persona[] = [
  {
    key: "bailiff",
    name: "Étude Saule",
    story: "A bailiff’s office: sees the claim files that a fund gave it in hand, and says how far it is.",
    role: "RECOVERY_PARTY",
    enterpriseNumbers: ["1999020144"],
  },
  {
    key: "curator",
    name: "Me Aubépine",
    story: "A curator: sees what a fund declares in the bankruptcies that are in this hand.",
    role: "RECOVERY_PARTY",
    enterpriseNumbers: ["1999020243"],
  },
];

/** Everybody of the sandbox who is nobody's file: the staff of the five funds, and the machines of the partners. */
export const officePeople: readonly Persona[] = [...funds.flatMap(staffOf), ...recoverers, ...partners];
