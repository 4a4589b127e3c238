import { dated, type Source } from "../../values/law.ts";
import type { Role } from "../viewer.ts";

const crossroads = "Law of 15-01-1990 on the Crossroads Bank for Social Security";
const gdpr = "Regulation (EU) 2016/679 (GDPR)";

/** Which deliberation of the Information Security Committee covers a flow is not entered: it is not known here. */
const deliberated: Source = {
  article: `${crossroads}, art. 15`,
  confidence: "SEEN",
  notice: "deliberation not entered",
};
const byLaw = (articles: string): Source => ({ article: `${gdpr}, ${articles}`, confidence: "UNCONFIRMED" });

/** On what text a quality rests, in which somebody looks into a file. */
export type UsageBasis = "FUND" | "MANDATE" | "PARTNER" | "TAX" | "OFFICER";

/** The law's words for each: which is right where the law names none in so many words is yet to be confirmed. */
export const usageBases = dated<Readonly<Record<UsageBasis, Source>>>("basis of usages", {
  rows: [
    {
      from: "2018-05-25",
      source: { article: `${gdpr}, art. 99(2)`, confidence: "DERIVED" },
      value: {
        FUND: byLaw("art. 6(1)(c) and (e)"),
        MANDATE: byLaw("art. 6(1)(a)"),
        PARTNER: deliberated,
        TAX: byLaw("art. 6(1)(c)"),
        OFFICER: byLaw("art. 39(1)(b)"),
      },
    },
  ],
});

const basisOfRoles: Partial<Record<Role, UsageBasis>> = {
  ACCOUNTANT: "MANDATE",
  DATA_PROTECTION_OFFICER: "OFFICER",
  HEALTH_FUND: "PARTNER",
  INASTI: "PARTNER",
  FPS_SOCIAL_SECURITY: "PARTNER",
  VOUCHER_ISSUER: "PARTNER",
  FAMILY_FUND: "PARTNER",
  FPS_FINANCE: "TAX",
};

/** On what whoever asks in a quality rests: the fund's own people on the fund's own task. */
export const usageBasisOf = (role: Role): UsageBasis => basisOfRoles[role] ?? "FUND";
