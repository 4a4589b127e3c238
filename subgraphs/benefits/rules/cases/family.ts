import type { Region } from "../benefit.ts";
import {
  type FamilyFacts,
  type IncomeBand,
  incomeBands,
  type ParentSituation,
  parentSituations,
} from "../family/facts.ts";
import {
  annualSupplement,
  birthGrant as judgeGrant,
  familyAllowances as judgeMonth,
} from "../family/family-allowances.ts";
import { monthOf } from "../outcome.ts";
import type { BenefitCase, CaseFacts, Said } from "./case.ts";
import { field, list, yesNo } from "./field.ts";
import { region } from "./maternity.ts";

const fields = [
  region,
  field("DAY", "childrenBornOn", { many: true }),
  list("DAY", "studentsBornOn"),
  list("DAY", "halfOrphansBornOn"),
  list("DAY", "orphansBornOn"),
  field("CHOICE", "incomeBand", { choices: Object.keys(incomeBands), supposed: ["HIGH"] }),
  field("CHOICE", "situation", { choices: Object.keys(parentSituations), supposed: ["NONE"] }),
  yesNo("singleParent", "NO"),
  yesNo("invalidParent", "NO"),
  yesNo("keptAmount", "NO"),
  field("AMOUNT", "december2019", { onlyIf: { field: "keptAmount", is: ["YES"] } }),
];

const familyOf = ({ on }: CaseFacts, said: Said): FamilyFacts => ({
  month: monthOf(on),
  region: said.choice<Region>("region"),
  children: said.all("childrenBornOn").map((bornOn) => ({
    bornOn,
    higherEducation: said.all("studentsBornOn").includes(bornOn),
    orphan: said.all("orphansBornOn").includes(bornOn)
      ? "FULL"
      : said.all("halfOrphansBornOn").includes(bornOn)
        ? "HALF"
        : "NO",
  })),
  income: said.choice<IncomeBand>("incomeBand"),
  situation: said.choice<ParentSituation>("situation"),
  singleParent: said.yes("singleParent"),
  invalidParent: said.yes("invalidParent"),
  december2019: said.yes("keptAmount") ? said.cents("december2019") : null,
});

/** Family allowances of a month: for information, as others decide on them. */
export const familyAllowances: BenefitCase = { fields, judge: (facts, said) => judgeMonth(familyOf(facts, said)) };

/** The supplement of a year for each child, the school bonus in Flanders. */
export const yearlySupplement: BenefitCase = {
  fields,
  judge: (facts, said) => annualSupplement(familyOf(facts, said)),
};

/** The single payment at a birth. */
export const birthGrant: BenefitCase = {
  fields: [region, yesNo("firstChild", "YES")],
  judge: ({ on }, said) => judgeGrant(said.choice<Region>("region"), on, said.yes("firstChild")),
};
