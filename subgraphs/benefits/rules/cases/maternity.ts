import { type Region, regions } from "../benefit.ts";
import { maternityAllowance as judgeAllowance, maternityExemption as judgeExemption } from "../maternity.ts";
import { serviceVouchers as judgeVouchers } from "../service-vouchers.ts";
import type { BenefitCase } from "./case.ts";
import { field, list, yesNo } from "./field.ts";

/** In which region a child lives, for what differs by it. */
export const region = field("CHOICE", "region", { choices: Object.keys(regions) });

/** Weeks of maternity leave: whose allowance the health fund decides on. */
export const maternityAllowance: BenefitCase = {
  fields: [
    field("NUMBER", "fullWeeks", { supposed: ["12"] }),
    field("NUMBER", "halfWeeks", { supposed: ["0"] }),
    field("NUMBER", "hospitalWeeks", { supposed: ["0"] }),
    yesNo("multipleBirth", "NO"),
  ],
  judge: ({ on, career }, said) =>
    judgeAllowance({
      startsOn: on,
      career,
      fullWeeks: said.number("fullWeeks"),
      halfWeeks: said.number("halfWeeks"),
      hospitalWeeks: said.number("hospitalWeeks"),
      multipleBirth: said.yes("multipleBirth"),
    }),
};

/** Quarters without contributions after a birth. */
export const maternityExemption: BenefitCase = {
  fields: [
    yesNo("confirmedByHealthFund", "YES", { known: true, toldByOthers: true }),
    yesNo("leaveSpans", "NO", {
      ...{ known: true, toldByOthers: true },
      onlyIf: { field: "confirmedByHealthFund", is: ["YES"] },
    }),
    yesNo("owesMainMinimum", "YES", { known: true }),
    list("QUARTER", "carerQuarters", { known: true }),
  ],
  judge: ({ on }, said) =>
    judgeExemption({
      birthOn: on,
      confirmedByHealthFund: said.yes("confirmedByHealthFund"),
      leaveSpans: said.yes("leaveSpans"),
      owesMainMinimum: said.yes("owesMainMinimum"),
      carerQuarters: said.all("carerQuarters"),
    }),
};

/** Vouchers for help in the house after a birth. */
export const serviceVouchers: BenefitCase = {
  fields: [
    { ...region, known: true },
    yesNo("childAtAddress", "YES", { known: true }),
    yesNo("resumesWork", "YES"),
    field("NUMBER", "children", { supposed: ["1"], known: true }),
    yesNo("stillborn", "NO", { known: true }),
    field("NUMBER", "daysOfPregnancy", { onlyIf: { field: "stillborn", is: ["YES"] } }),
  ],
  judge: ({ on, requestedOn, career }, said) =>
    judgeVouchers({
      ...{ birthOn: on, requestedOn, career, region: said.choice<Region>("region") },
      childAtAddress: said.yes("childAtAddress"),
      resumesWork: said.yes("resumesWork"),
      children: said.number("children"),
      stillbornAfter: said.yes("stillborn") ? said.number("daysOfPregnancy") : null,
    }),
};
