import { bereavementLeave as judgeBereavement } from "../bereavement-leave.ts";
import { birthLeave as judgeBirth } from "../birth-leave.ts";
import { type CarerFacts, carerAllowance as judgeCarer } from "../carer.ts";
import type { LeaveFacts } from "../leave-days.ts";
import { type ParentalFacts, parentalLeave } from "../parental.ts";
import type { BenefitCase, CaseFacts, Said } from "./case.ts";
import { field, list, yesNo } from "./field.ts";

const daysOf = ({ on, requestedOn, career }: CaseFacts, said: Said): Omit<LeaveFacts, "linked"> => ({
  factOn: on,
  requestedOn,
  career,
  days: [
    ...said.all("days").map((day) => ({ on: day, half: false })),
    ...said.all("halfDays").map((day) => ({ on: day, half: true })),
  ],
  taken: said.all("activityDays"),
  aid: said.yes("aid"),
  asEmployee: said.yes("asEmployee"),
});

const days = [list("DAY", "days"), list("DAY", "halfDays"), list("DAY", "activityDays")];

/** The leave of fathers and co-parents, with the birth aid where it is asked for. */
export const birthLeave: BenefitCase = {
  fields: [...days, yesNo("aid", "NO"), yesNo("linked", "YES")],
  judge: (facts, said) => judgeBirth({ ...daysOf(facts, said), linked: said.yes("linked") }),
};

/** The birth aid alone: asked for beside a short leave, or none. */
export const birthAid: BenefitCase = {
  fields: [...days, yesNo("linked", "YES")],
  judge: (facts, said) => ({
    ...judgeBirth({ ...daysOf(facts, said), aid: true, linked: said.yes("linked") }),
    benefit: "BIRTH_AID",
  }),
};

/** Days of leave after the death of a partner or child. */
export const bereavementLeave: BenefitCase = {
  fields: [
    field("CHOICE", "deceased", { choices: ["PARTNER", "CHILD", "OTHER"] }),
    list("DAY", "days"),
    list("DAY", "activityDays"),
    yesNo("asEmployee", "NO"),
  ],
  judge: (facts, said) => judgeBereavement({ ...daysOf(facts, said), linked: said.text("deceased") !== "OTHER" }),
};

const carerFacts = ({ on, career }: CaseFacts, said: Said): CarerFacts => ({
  startsOn: on,
  career,
  months: said.number("months"),
  total: said.text("interruption") === "TOTAL",
  atLeastHalf: said.text("interruption") !== "LESS",
  related: said.yes("related"),
  certified: said.yes("certified"),
  interruptionAllowance: said.yes("interruptionAllowance"),
  monthsBefore: said.number("monthsBefore"),
  freeQuartersBefore: said.number("freeQuartersBefore"),
});

/** Months in which one stops, or works half, to care for somebody. */
export const carerAllowance: BenefitCase = {
  fields: [
    field("NUMBER", "months"),
    field("CHOICE", "interruption", { choices: ["TOTAL", "HALF", "LESS"] }),
    yesNo("related", "YES"),
    yesNo("certified", "YES"),
    yesNo("interruptionAllowance", "NO"),
    field("NUMBER", "monthsBefore", { supposed: ["0"] }),
    field("NUMBER", "freeQuartersBefore", { supposed: ["0"] }),
  ],
  judge: (facts, said) => judgeCarer(carerFacts(facts, said)),
};

/** Adoption and foster leave: whose weeks the health fund decides on. */
export const parental = (kind: ParentalFacts["kind"]): BenefitCase => ({
  fields: [
    field("DAY", "registeredOn", { supposed: (on) => [on] }),
    field("DAY", "childBornOn"),
    field("NUMBER", "sharedWeeks"),
    yesNo("disabled", "NO"),
    yesNo("severalChildren", "NO"),
    ...(kind === "FOSTER" ? [yesNo("placementOfSixMonths", "YES")] : []),
  ],
  judge: ({ on }, said) =>
    parentalLeave({
      ...{ kind, startsOn: on, registeredOn: said.text("registeredOn") ?? on },
      childBornOn: said.text("childBornOn") ?? on,
      sharedWeeks: said.number("sharedWeeks"),
      disabled: said.yes("disabled"),
      severalChildren: said.yes("severalChildren"),
      placementOfSixMonths: said.yes("placementOfSixMonths"),
    }),
});
