import { type BenefitVersion, benefit, type CharterPromise, type GrantMode } from "../benefit.ts";
import { evidence } from "./evidence.ts";
import { familySchemes } from "./family-scheme.ts";
import { ALL, OLDER, promised } from "./promises.ts";
import { when } from "./sources.ts";

interface FamilyBenefit {
  readonly code: string;
  /** Under which name its words stand once it is a matter of the regions. */
  readonly regionalWords: string;
  /** How one came to it while the fund itself paid. */
  readonly grant: GrantMode;
  readonly conditions: readonly string[];
  readonly proof: readonly string[];
  readonly promises: readonly CharterPromise[];
}

/** Lays a family benefit out over the schemes that followed each other. */
function familyBenefit({ code, regionalWords, grant, conditions, proof, promises }: FamilyBenefit): BenefitVersion[] {
  const { ownScheme, federal, regional } = familySchemes;
  const under = (scheme: (typeof regional)[number]) => ({
    ...scheme,
    conditions: when(scheme.validity, ...conditions, ...(scheme.region ? ["CHILD_RESIDES_IN_REGION"] : [])),
  });
  const elsewhere = regional.map((scheme) => ({ ...under(scheme), words: regionalWords }));
  const common = { ...ownScheme, code, grant: "ELSEWHERE", decisiveDate: "MONTH", conditions: [], promises } as const;
  const proven = evidence(...proof);
  return benefit({ ...common, evidence: proven }, [
    { ...under(ownScheme), grant },
    ...federal.map(under),
    ...elsewhere,
  ]);
}

const named = promised(ALL, ["1b"]);
const automatic = promised(OLDER, ["2c"]);

/** The monthly allowance for a child. */
export const familyAllowances = familyBenefit({
  code: "FAMILY_ALLOWANCES",
  regionalWords: "FAMILY_ALLOWANCES_REGIONAL",
  grant: "ON_REQUEST",
  conditions: ["CHILD_OF_AGE_FOR_ALLOWANCE"],
  proof: ["BIRTH", "HOUSEHOLD"],
  promises: [...promised(OLDER, ["E2", "1b", "2a", "2e"]), ...promised(["UCM"], ["E2", "1b"])],
});

/** More as a child grows. */
export const ageSupplement = familyBenefit({
  code: "FAMILY_ALLOWANCE_AGE_SUPPLEMENT",
  regionalWords: "FAMILY_ALLOWANCE_AGE_SUPPLEMENT_REGIONAL",
  grant: "AUTOMATIC",
  conditions: ["CHILD_OF_AGE_FOR_ALLOWANCE", "CHILD_IN_AGE_BAND"],
  proof: ["BIRTH"],
  promises: automatic,
});

/** Once a year, before the school year. */
export const annualSupplement = familyBenefit({
  code: "FAMILY_ALLOWANCE_ANNUAL_SUPPLEMENT",
  regionalWords: "FAMILY_ALLOWANCE_ANNUAL_SUPPLEMENT_REGIONAL",
  grant: "AUTOMATIC",
  conditions: ["CHILD_OF_AGE_FOR_ALLOWANCE"],
  proof: ["BIRTH"],
  promises: automatic,
});

/** Higher allowances for who is ill, retired or alone, and for orphans and disabled children. */
export const increasedAllowances = familyBenefit({
  code: "INCREASED_FAMILY_ALLOWANCES",
  regionalWords: "INCREASED_FAMILY_ALLOWANCES_REGIONAL",
  grant: "AUTOMATIC",
  conditions: ["CHILD_OF_AGE_FOR_ALLOWANCE", "SOCIAL_SITUATION"],
  proof: ["HOUSEHOLD", "RECOGNITION_OF_INCAPACITY", "DISABILITY_DECISION", "PENSION"],
  promises: automatic,
});

/** Once, at a birth. */
export const birthGrant = familyBenefit({
  code: "BIRTH_GRANT",
  regionalWords: "BIRTH_GRANT_REGIONAL",
  grant: "ON_REQUEST",
  conditions: ["CHILD_BORN"],
  proof: ["BIRTH"],
  promises: named,
});

/** Once, at an adoption. */
export const adoptionGrant = familyBenefit({
  code: "ADOPTION_GRANT",
  regionalWords: "ADOPTION_GRANT_REGIONAL",
  grant: "ON_REQUEST",
  conditions: ["CHILD_ADOPTED"],
  proof: ["ADOPTION_PAPERS"],
  promises: named,
});
