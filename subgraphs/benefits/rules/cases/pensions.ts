import { yearOf } from "../../../shared/values/calendar.ts";
import { type DrawnPension, survivor as judgeSurvivor, permittedIncome } from "../pensions.ts";
import { type PremiumFacts, supplementaryPension } from "../supplementary-pension.ts";
import type { BenefitCase } from "./case.ts";
import { field, list, yesNo } from "./field.ts";

/** The survivor’s pension or the transition allowance: which of the two, the age of the survivor says. */
export const survivor: BenefitCase = {
  fields: [
    field("DAY", "bornOn"),
    yesNo("marriedOneYear", "YES"),
    yesNo("remarried", "NO"),
    list("NUMBER", "childAges"),
  ],
  judge: ({ on }, said) =>
    judgeSurvivor({
      diedOn: on,
      bornOn: said.text("bornOn") ?? on,
      marriedOneYear: said.yes("marriedOneYear"),
      remarried: said.yes("remarried"),
      childAges: said.all("childAges").map(Number),
    }),
};

/** A year of work beside a pension, against its limit. */
export const workAfterPension: BenefitCase = {
  fields: [
    field("CHOICE", "pension", { choices: ["EARLY", "SURVIVOR", "SURVIVOR_OF_AGE"] }),
    field("DAY", "bornOn"),
    field("AMOUNT", "selfEmployedIncome"),
    field("AMOUNT", "grossWages", { supposed: ["0"] }),
    yesNo("longCareer", "NO"),
    field("NUMBER", "children", { supposed: ["0"] }),
    field("DAY", "pensionSince", { supposed: ["1900-01-01"] }),
  ],
  judge: ({ on }, said) =>
    permittedIncome({
      ...{ year: yearOf(on), pension: said.choice<DrawnPension>("pension"), bornOn: said.text("bornOn") ?? on },
      longCareer: said.yes("longCareer"),
      children: said.number("children"),
      pensionFrom: said.text("pensionSince"),
      selfEmployed: said.cents("selfEmployedIncome"),
      grossWages: said.cents("grossWages"),
    }).outcome,
};

/** The most that may be paid in a year towards a supplementary pension. */
export const premium = (kind: PremiumFacts["kind"]): BenefitCase => ({
  fields: [
    field("AMOUNT", "income"),
    yesNo("indexed", "NO"),
    yesNo("allPaid", "YES", { known: true }),
    yesNo("mainLevel", "YES", { known: true }),
  ],
  judge: ({ on }, said) =>
    supplementaryPension({
      ...{ year: yearOf(on), kind, income: said.cents("income"), indexed: said.yes("indexed") },
      allPaid: said.yes("allPaid"),
      mainLevel: said.yes("mainLevel"),
    }),
});
