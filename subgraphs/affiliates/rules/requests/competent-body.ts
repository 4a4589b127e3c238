import type { Source } from "../../../shared/values/law.ts";

/** Somebody other than the fund who decides on what people come to the fund for. */
export const competentBodies = {
  FAMILY_FUND: "A family allowance fund of the region where the child lives.",
  HEALTH_FUND: "The health fund of the person.",
  PUBLIC_WELFARE_CENTRE: "The public welfare centre of the municipality (OCMW / CPAS).",
  DISABILITY_SERVICE: "The disability service of the FPS Social Security.",
  PENSIONS_SERVICE: "The federal pensions service.",
  EMPLOYMENT_OFFICE: "The national employment office, or the body that pays for it.",
  INASTI: "The national institute for the self-employed.",
} as const;

export type CompetentBody = keyof typeof competentBodies;

/** What a request is about that the fund does not decide, and who does. */
export const referralMatters = {
  FAMILY_ALLOWANCES: "Family allowances, or the grant at a birth or adoption.",
  MATERNITY: "The maternity, adoption or foster leave allowance.",
  INCAPACITY: "The allowance for incapacity or invalidity.",
  SOCIAL_ASSISTANCE: "The integration income, or aid of another kind.",
  DISABILITY: "An allowance for persons with a disability.",
  PENSION: "A pension, or the guarantee of income for the elderly.",
  UNEMPLOYMENT: "An unemployment benefit.",
  CONTRIBUTION_EXEMPTION: "An exemption from contributions: the fund takes it in, the institute decides.",
} as const;

export type ReferralMatter = keyof typeof referralMatters;

const bodies: Readonly<Record<ReferralMatter, CompetentBody>> = {
  FAMILY_ALLOWANCES: "FAMILY_FUND",
  MATERNITY: "HEALTH_FUND",
  INCAPACITY: "HEALTH_FUND",
  SOCIAL_ASSISTANCE: "PUBLIC_WELFARE_CENTRE",
  DISABILITY: "DISABILITY_SERVICE",
  PENSION: "PENSIONS_SERVICE",
  UNEMPLOYMENT: "EMPLOYMENT_OFFICE",
  CONTRIBUTION_EXEMPTION: "INASTI",
};

/** Who decides on a matter that the fund does not. */
export const competentFor = (matter: ReferralMatter): CompetentBody => bodies[matter];

/** Whether the file stays with the fund, which took it in, while another decides. */
export const staysWithFund = (matter: ReferralMatter): boolean => matter === "CONTRIBUTION_EXEMPTION";

/** Why a request that came to the wrong place is sent on at once, and keeps the day on which it was filed. */
export const referralSource: Source = {
  article: "Law of 11-04-1995 (charter of the socially insured), art. 9",
  confidence: "SEEN",
};
