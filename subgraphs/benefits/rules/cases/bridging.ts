import { addDays, addQuarters, type Day, quarterOf, quartersFrom } from "../../../shared/values/calendar.ts";
import { bridgingRight as judgeBridging } from "../bridging/bridging-right.ts";
import { type BridgingFacts, type BridgingGround, bridgingGrounds } from "../bridging/facts.ts";
import type { CareerFact } from "../quarter-standing.ts";
import { periodOf } from "./answer.ts";
import type { BenefitCase, CaseFacts, Said } from "./case.ts";
import { field, list, yesNo } from "./field.ts";

const ECONOMIC = ["INTEGRATION_INCOME", "CONTRIBUTION_EXEMPTION", "LOW_INCOME"];
const DATED = ["CONTRIBUTION_EXEMPTION", "DEBT_SETTLEMENT"];
const HAD_BEFORE = { field: "hadBefore", is: ["YES"] };
const AGE_SUPPOSED = 40;
const CAREER_SUPPOSED = 16;

/** So many quarters up to that of a day, all of them main and paid: what a simulation supposes where nobody told. */
export function paidCareer(day: Day, many: number): CareerFact[] {
  const last = quarterOf(day);
  return quartersFrom(addQuarters(last, 1 - many), last).map((quarter) => ({
    ...{ quarter, category: "MAIN", mainLevel: true, treatment: "PAID" },
  }));
}

const bornOnSupposed = (on: Day): string[] => [`${Number(on.slice(0, 4)) - AGE_SUPPOSED}-01-01`];

const earlierOf = (said: Said, on: Day): BridgingFacts["earlier"] => {
  const [months, quarters] = [said.number("usedMonths"), said.number("usedQuarters")];
  const factOn = said.text("previousFactOn") ?? addDays(on, -1);
  return months + quarters === 0 ? [] : [{ factOn, months, quarters, crisis: false }];
};

const bridgingFacts = ({ on, requestedOn, career }: CaseFacts, said: Said): BridgingFacts => ({
  factOn: on,
  requestedOn,
  ground: said.choice<BridgingGround>("ground"),
  groundOn: said.text("groundOn"),
  residesInBelgium: said.yes("residesInBelgium"),
  bornOn: said.text("bornOn") ?? on,
  drawsPension: said.yes("drawsPension"),
  convicted: said.yes("convicted"),
  helperSpouse: said.yes("helperSpouse"),
  career: career ?? paidCareer(on, CAREER_SUPPOSED),
  pensionQuarters: said.numberOrNull("pensionQuarters"),
  pensionQuartersSince: said.numberOrNull("pensionQuartersSince"),
  netIncomes: said.amounts("netIncomes").map(([year, income]) => ({ year: Number(year), income })),
  earlier: earlierOf(said, on),
  familyCharge: said.yes("familyCharge"),
  stops: said.all("stops").map(periodOf),
  worksAgain: said.yes("worksAgain"),
  otherIncomes: said.amounts("otherIncomes").map(([month, income]) => ({ month: `${month}-01`, income })),
});

/** The bridging right, and the insurance of bankrupts before 2017: one form, and the law of the day of the fact. */
export const bridgingRight: BenefitCase = {
  fields: [
    field("CHOICE", "ground", { choices: Object.keys(bridgingGrounds) }),
    field("DAY", "groundOn", { onlyIf: { field: "ground", is: DATED } }),
    list("PERIOD", "stops", { supposed: (on) => [`${on}/..`] }),
    yesNo("worksAgain", "NO"),
    list("MONTHLY_AMOUNT", "otherIncomes"),
    yesNo("familyCharge", "NO"),
    yesNo("drawsPension", "NO"),
    yesNo("convicted", "NO"),
    yesNo("helperSpouse", "NO", { onlyIf: { field: "ground", is: ["LOW_INCOME"] } }),
    field("YEARLY_AMOUNT", "netIncomes", { many: true, onlyIf: { field: "ground", is: ["LOW_INCOME"] } }),
    field("NUMBER", "pensionQuarters", { onlyIf: { field: "ground", is: ECONOMIC } }),
    yesNo("hadBefore", "NO"),
    field("NUMBER", "usedMonths", { supposed: ["0"], onlyIf: HAD_BEFORE }),
    field("NUMBER", "usedQuarters", { supposed: ["0"], onlyIf: HAD_BEFORE }),
    field("DAY", "previousFactOn", { supposed: (on) => [addDays(on, -1)], onlyIf: HAD_BEFORE }),
    field("NUMBER", "pensionQuartersSince", { supposed: ["0"], onlyIf: HAD_BEFORE }),
    yesNo("residesInBelgium", "YES", { known: true }),
    field("DAY", "bornOn", { supposed: bornOnSupposed, known: true }),
  ],
  judge: (facts, said) => judgeBridging(bridgingFacts(facts, said)),
};
