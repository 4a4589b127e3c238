import { Fault } from "../../shared/plumbing/faults.ts";
import { say } from "../../shared/plumbing/say.ts";
import type { Day, Quarter } from "../../shared/values/calendar.ts";
import { LawUnknown } from "../../shared/values/law.ts";
import type { BenefitsContext } from "../loaders/index.ts";
import type { BenefitVersion, Region } from "../rules/benefit.ts";
import type { CaseAnswers } from "../rules/cases/answer.ts";
import type { CaseFacts } from "../rules/cases/case.ts";
import { missingFields, supposedAnswers, tooFar } from "../rules/cases/field.ts";
import { cases, judgeCase } from "../rules/cases/index.ts";
import { readCaseAnswers, type SaidAnswer } from "../rules/cases/read-answers.ts";
import { catalogueOn } from "../rules/catalogue/index.ts";
import type { CareerFact, Treatment } from "../rules/quarter-standing.ts";
import { showOutcome } from "./show-outcome.ts";

/** A quarter of a career, as somebody supposes it. */
interface SupposedQuarter {
  readonly quarter: Quarter;
  readonly treatment: Treatment;
  readonly main: boolean;
  readonly mainLevel: boolean;
}

/** What somebody supposes of a case. */
export interface SupposedCase {
  readonly code: string;
  readonly on: Day;
  readonly region?: Region | null;
  readonly requestedOn?: Day | null;
  readonly answers: readonly SaidAnswer[];
  readonly career?: readonly SupposedQuarter[] | null;
}

const FIRST_DAY = "1997-07-01";
const LAST_DAY = "2100-12-31";
const MOST_QUARTERS = 240;

const wrong = (field: string, reason: string): Fault => new Fault("BAD_INPUT", { field, reason });

/** The version of a benefit that governs a day, if the rules reckon it; `null` where there is none on that day. */
export function versionOf(code: string, on: Day, region: Region | null): BenefitVersion | null {
  if (!cases[code]) throw wrong("code", "NOT_RECKONED");
  if (on < FIRST_DAY || on > LAST_DAY) throw wrong("on", "OUT_OF_RANGE");
  const [found, ...others] = catalogueOn(on, { code: [code], region });
  if (others.length > 0) throw wrong("region", "REQUIRED");
  return found ?? null;
}

const careerOf = (career: readonly SupposedQuarter[]): CareerFact[] =>
  career.map(({ quarter, treatment, main, mainLevel }) => ({
    ...{ quarter, treatment, mainLevel: main || mainLevel, category: main ? "MAIN" : "SECONDARY" },
  }));

/** What was answered, with what is supposed beside it; refuses what cannot be, or is missing and cannot be supposed. */
function answersOf({ code, on, region, answers: said }: SupposedCase): CaseAnswers {
  const fields = cases[code]?.fields ?? [];
  const regional = region && fields.some((one) => one.code === "region") ? [{ field: "region", values: [region] }] : [];
  const { answers, faults } = readCaseAnswers(fields, [...regional, ...said]);
  if (faults[0]) throw wrong(faults[0].field, faults[0].reason);
  const all = supposedAnswers(fields, answers, on);
  const far = tooFar(fields, all, on);
  if (far) throw wrong(far, "TOO_FAR");
  const [missing] = missingFields(fields, all);
  if (missing) throw wrong(missing, "REQUIRED");
  return all;
}

/** Judges a case; or says which figure of the law is missing. */
export function judgeOr(code: string, facts: CaseFacts) {
  try {
    return { outcome: judgeCase(code, facts), missing: null };
  } catch (cause) {
    if (cause instanceof LawUnknown) return { outcome: null, missing: { lawTable: cause.table, lawDay: cause.day } };
    throw cause;
  }
}

/** What a benefit would bring, by the rules that decide claims; reads and writes nothing. */
export function simulateBenefit(context: BenefitsContext, supposed: SupposedCase) {
  const { code, on, requestedOn = null, region = null, career } = supposed;
  const benefit = versionOf(code, on, region);
  if (!benefit) return null;
  if ((career?.length ?? 0) > MOST_QUARTERS) throw wrong("career", "TOO_LONG");
  const answers = answersOf(supposed);
  const { outcome, missing } = judgeOr(code, { on, requestedOn, answers, career: career ? careerOf(career) : null });
  const said = new Set(supposed.answers.map(({ field }) => field));
  return {
    benefit,
    outcome: outcome && showOutcome(context, outcome),
    missingFigure: missing && {
      ...missing,
      message: say(context.texts, context.viewer.language, "missingFigure", missing),
    },
    supposed: Object.keys(answers).filter((one) => !said.has(one) && !(one === "region" && region)),
    careerSupposed: !career,
  };
}
