import { fromString, getSuffix, typeidUnboxed } from "typeid-js";
import { isQuarter, type Quarter } from "../values/calendar.ts";

/**
 * How the graph names its nodes (TypeID): a prefix that tells the type, and a number that sorts by age.
 *
 * The same text is the primary key in the tables, travels in facts and stands in the graph: nothing translates it.
 */
export const prefixes = {
  aff: "Affiliate",
  afl: "Affiliation",
  srq: "ServiceRequest",
  ctk: "ContactTask",
  chd: "CaseHandler",
  arq: "AffiliationRequest",
  ano: "AffiliationNotice",
  com: "Company",
  man: "Mandate",
  fno: "FormalNotice",
  bsh: "BalanceSheet",
  dor: "DormancyCertificate",
  due: "Due",
  ltx: "LedgerTransaction",
  bst: "BankStatement",
  pay: "Payment",
  clm: "BenefitClaim",
  dec: "BenefitDecision",
} as const;

/** Rows of the personal service that are no nodes: messages, attachments, hand-overs, absences, letters. */
type OfService = "smg" | "sat" | "hov" | "abs" | "lev" | "doc" | "ars" | "evi" | "ces" | "rgt" | "fch";

/** Rows about money that are reached through others: plans, exemptions, refunds, mandates, files, claims. */
type OfMoney =
  | "ppl"
  | "exr"
  | "rfd"
  | "sdm"
  | "col"
  | "obf"
  | "bfi"
  | "dba"
  | "bil"
  | "bdl"
  | "ntc"
  | "pvc"
  | "clf"
  | "cls"
  | "cco"
  | "cpa"
  | "cpp"
  | "sta"
  | "whl"
  | "whs";

/** What is done under the law on privacy: the own file, that something was destroyed, or that a file is held. */
type OfPrivacy = "fex" | "dst" | "lho";

/** Rows of a person's file that are no nodes: versions, accounts, members of the household, statements, files. */
type OfPerson = "pdv" | "cns" | "chp" | "bac" | "hhm" | "dep" | "sps" | "rgf";

/** Rows about incomes and late payment that are reached through others: files of incomes, statements, requests. */
type OfIncomes = "iim" | "idp" | "rst" | "wvr";

/** Rows about companies that are reached through others: affiliations, proofs, changes of fund, imports, billing. */
type OfCompanies = "caf" | "reb" | "cfc" | "imp" | "cbr";

/** Rows about benefits that are reached through others: evidence, payments, overpayments, what health funds tell. */
type OfBenefits = "cev" | "bpr" | "bpl" | "ovp" | "opo" | "opp" | "opw" | "hrc" | "isq" | "gar" | "gev" | "szr" | "fac";

/** What institutions are told: messages, attestations, webhooks, exports; and what they ask. */
type OfReporting = "tra" | "att" | "whk" | "exp" | "irq" | "sig";

/** A search that a clerk keeps. */
type OfClerks = "svs";

/** A fact has an id too, but is no node of the graph. */
export type Prefix =
  | keyof typeof prefixes
  | "fct"
  | "caf"
  | "reb"
  | OfService
  | OfMoney
  | OfPrivacy
  | OfPerson
  | OfIncomes
  | OfCompanies
  | OfBenefits
  | OfReporting
  | OfClerks;

type Node = keyof typeof prefixes;

/** Makes the id of a new row. */
export const newId = (prefix: Prefix): string => typeidUnboxed(prefix);

/** Whether the text is an id, and names a node of that kind. */
export function isId(prefix: Prefix, id: string): boolean {
  try {
    fromString(id, prefix);
    return true;
  } catch {
    return false;
  }
}

/** Whether a text is the id of a node of that type. */
export function isNodeId(id: string, type: string): boolean {
  const prefix = id.split("_")[0] ?? "";
  return Object.hasOwn(prefixes, prefix) && prefixes[prefix as Node] === type && isId(prefix as Node, id);
}

const suffix = (id: string): string => getSuffix(fromString(id));

/** The natural id of what one person did in one quarter: "cq_01k…_2026Q4". */
export const careerQuarterId = (affiliateId: string, quarter: Quarter): string =>
  `cq_${suffix(affiliateId)}_${quarter}`;

/** The natural id of what one person did in one year: "cy_01k…_2026". */
export const careerYearId = (affiliateId: string, year: number): string => `cy_${suffix(affiliateId)}_${year}`;

/** The natural id of what one company owes for one year: "cpy_01k…_2026". */
export const companyYearId = (companyId: string, year: number): string => `cpy_${suffix(companyId)}_${year}`;

/** Reads the natural id of a company year back into its parts; `null` where it is none. */
export function readCompanyYearId(id: string): { companyId: string; year: number } | null {
  const [prefix, number, year] = id.split("_");
  const companyId = `com_${number}`;
  if (prefix !== "cpy" || !year || !/^\d{4}$/.test(year) || !isId("com", companyId)) return null;
  return { companyId, year: Number(year) };
}

/** Reads the natural id of a career quarter back into its parts; `null` where it is none. */
export function readCareerQuarterId(id: string): { affiliateId: string; quarter: Quarter } | null {
  const [prefix, number, quarter] = id.split("_");
  const affiliateId = `aff_${number}`;
  if (prefix !== "cq" || !quarter || !isQuarter(quarter) || !isId("aff", affiliateId)) return null;
  return { affiliateId, quarter };
}

/** Reads the natural id of a career year back into its parts; `null` where it is none. */
export function readCareerYearId(id: string): { affiliateId: string; year: number } | null {
  const [prefix, number, year] = id.split("_");
  const affiliateId = `aff_${number}`;
  if (prefix !== "cy" || !year || !/^\d{4}$/.test(year) || !isId("aff", affiliateId)) return null;
  return { affiliateId, year: Number(year) };
}
