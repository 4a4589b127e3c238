import type { BenefitOutcome } from "../outcome.ts";
import { bridgingRight } from "./bridging.ts";
import { type BenefitCase, type CaseFacts, Said } from "./case.ts";
import { birthGrant, familyAllowances, yearlySupplement } from "./family.ts";
import { bereavementLeave, birthAid, birthLeave, carerAllowance, parental } from "./leaves.ts";
import { maternityAllowance, maternityExemption, serviceVouchers } from "./maternity.ts";
import { premium, survivor, workAfterPension } from "./pensions.ts";
import { continuedInsurance, incapacityAllowance, sicknessAssimilation } from "./sickness.ts";

/** Every benefit that can be reckoned, by the code of the catalogue. To add one: its case, and its line here. */
export const cases: Readonly<Record<string, BenefitCase>> = {
  BANKRUPTCY_INSURANCE: bridgingRight,
  BRIDGING_RIGHT: bridgingRight,
  SERVICE_VOUCHERS: serviceVouchers,
  MATERNITY_ALLOWANCE: maternityAllowance,
  MATERNITY_EXEMPTION: maternityExemption,
  BIRTH_LEAVE: birthLeave,
  BIRTH_AID: birthAid,
  BEREAVEMENT_LEAVE: bereavementLeave,
  CARER_ALLOWANCE: carerAllowance,
  ADOPTION_LEAVE: parental("ADOPTION"),
  FOSTER_LEAVE: parental("FOSTER"),
  INCAPACITY_ALLOWANCE: incapacityAllowance,
  SICKNESS_ASSIMILATION: sicknessAssimilation,
  CONTINUED_INSURANCE: continuedInsurance,
  SURVIVOR_PENSION: survivor,
  TRANSITION_ALLOWANCE: survivor,
  WORK_AFTER_PENSION: workAfterPension,
  SUPPLEMENTARY_PENSION: premium("ORDINARY"),
  SOCIAL_SUPPLEMENTARY_PENSION: premium("SOCIAL"),
  FAMILY_ALLOWANCES: familyAllowances,
  FAMILY_ALLOWANCE_ANNUAL_SUPPLEMENT: yearlySupplement,
  BIRTH_GRANT: birthGrant,
};

/** What the law says of a case: the one way by which simulations, the radar and decisions reckon. */
export function judgeCase(code: string, facts: CaseFacts): BenefitOutcome {
  const found = cases[code];
  if (!found) throw new RangeError(`no rules reckon ${code}`);
  return found.judge(facts, new Said(facts.answers));
}
