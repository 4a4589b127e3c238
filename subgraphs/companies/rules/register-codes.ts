import type { Source } from "../../shared/values/law.ts";

/** How sure we are of the register's numbers for legal forms: nobody has checked them against its own list. */
export const formCodesSource: Source = {
  article: "Code list JuridicalForm of the Crossroads Bank for Enterprises",
  confidence: "UNCONFIRMED",
};

const FORMS: Readonly<Record<string, string>> = {
  "008": "SCRL",
  "011": "SNC",
  "012": "SCS",
  "014": "SA",
  "015": "SPRL",
  "017": "ASBL",
  "027": "SE",
  "030": "FOREIGN_BRANCH",
  "610": "SRL",
  "612": "SCOMM",
  "702": "SOCIETE_SIMPLE",
  "706": "SC",
};

/** The legal form that the register writes as a number; `null` where we do not know it, and somebody must say it. */
export const formOfRegister = (code: string | null): string | null => (code && FORMS[code]) ?? null;

/** The situation of an enterprise to which nothing out of the ordinary happens. */
export const NORMAL_SITUATION = "000";
