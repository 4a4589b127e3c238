import {
  type HouseholdState,
  continuedInsurance as judgeContinued,
  incapacityAllowance as judgeIncapacity,
  sicknessAssimilation as judgeSickness,
} from "../sickness.ts";
import { paidCareer } from "./bridging.ts";
import type { BenefitCase } from "./case.ts";
import { field, yesNo } from "./field.ts";

const CAREER_SUPPOSED = 4;

/** Days of incapacity: whose allowance the health fund decides on. */
export const incapacityAllowance: BenefitCase = {
  fields: [
    field("DAY", "endsOn", { withinYears: 2 }),
    field("DAY", "certifiedOn", { supposed: (on) => [on] }),
    field("CHOICE", "household", { choices: ["family", "isolated", "cohabitant", "cohabitantAssimilated"] }),
  ],
  judge: ({ on, career }, said) =>
    judgeIncapacity({
      ...{ startsOn: on, career },
      endsOn: said.text("endsOn") ?? on,
      certifiedOn: said.text("certifiedOn") ?? on,
      household: said.choice<HouseholdState>("household"),
    }),
};

/** Quarters of sickness that count without contributions, on which INASTI decides. */
export const sicknessAssimilation: BenefitCase = {
  fields: [
    yesNo("resumed", "NO"),
    field("DAY", "resumedOn", { onlyIf: { field: "resumed", is: ["YES"] } }),
    field("DAY", "endedOn", { onlyIf: { field: "resumed", is: ["NO"] } }),
    field("NUMBER", "daysSelfEmployed", { supposed: ["90"], known: true }),
    yesNo("previousQuarterPaid", "YES", { known: true }),
    yesNo("recognised", "YES"),
    yesNo("stoppedWholly", "YES"),
    yesNo("continuedByOther", "NO"),
  ],
  judge: ({ on }, said) =>
    judgeSickness({
      ...{ startsOn: on, resumedOn: said.text("resumedOn"), endedOn: said.text("endedOn") },
      daysSelfEmployed: said.number("daysSelfEmployed"),
      previousQuarterPaid: said.yes("previousQuarterPaid"),
      recognised: said.yes("recognised"),
      stoppedWholly: said.yes("stoppedWholly"),
      continuedByOther: said.yes("continuedByOther"),
    }),
};

/** Insurance that goes on after the end of every activity. */
export const continuedInsurance: BenefitCase = {
  fields: [
    yesNo("totalStop", "YES"),
    yesNo("nearPension", "NO"),
    field("DAY", "pensionFrom", { onlyIf: { field: "nearPension", is: ["YES"] } }),
  ],
  judge: ({ on, requestedOn, career }, said) =>
    judgeContinued({
      ...{ stoppedOn: on, requestedOn, totalStop: said.yes("totalStop"), pensionFrom: said.text("pensionFrom") },
      career: career ?? paidCareer(on, CAREER_SUPPOSED),
    }),
};
