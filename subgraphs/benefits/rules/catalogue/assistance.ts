import { type BenefitVersion, type Body, benefit } from "../benefit.ts";
import { evidence } from "./evidence.ts";
import { ALL, promised } from "./promises.ts";
import { labourCourt, law, when } from "./sources.ts";

/** A benefit outside the scheme: the fund knows the way and passes a request on. */
function assistance(code: string, body: Body, article: string, ...conditions: string[]): BenefitVersion[] {
  const basis = law(article, "UNCONFIRMED");
  return benefit(
    {
      code,
      decisiveDate: "REQUEST",
      decidedBy: body,
      paidBy: body,
      fundTask: "REDIRECTS",
      grant: "ELSEWHERE",
      conditions: when(basis, ...conditions),
      evidence: evidence("RESIDENCE", "HOUSEHOLD"),
      appeal: labourCourt(body),
      basis: [basis],
      promises: promised(ALL, ["E2", "2m"]),
    },
    [{ from: null, until: null, validity: basis }],
  );
}

/** What the public centre grants to who has no means. */
export const integrationIncome = assistance(
  "INTEGRATION_INCOME",
  "PUBLIC_CENTRE",
  "Law of 26-05-2002 on the right to social integration",
  "INSUFFICIENT_MEANS",
);

/** For who can earn less, or fend less for himself, because of a disability. */
export const disabilityAllowance = assistance(
  "DISABILITY_ALLOWANCE",
  "FPS_SOCIAL_SECURITY",
  "Law of 27-02-1987 on allowances for persons with a disability",
  "DISABILITY_RECOGNISED",
);

/** A minimum for who is of pension age and has too little. */
export const elderlyIncomeGuarantee = assistance(
  "ELDERLY_INCOME_GUARANTEE",
  "PENSION_SERVICE",
  "Law of 22-03-2001 on the income guarantee for the elderly",
  "OF_PENSION_AGE",
  "INSUFFICIENT_MEANS",
);
