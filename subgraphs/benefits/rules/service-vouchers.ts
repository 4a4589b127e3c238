import { addDays, type Day } from "../../shared/values/calendar.ts";
import { dated, type Source } from "../../shared/values/law.ts";
import type { Cents } from "../../shared/values/money.ts";
import type { Region } from "./benefit.ts";
import { certifiedQuarters, mainIn } from "./maternity.ts";
import { type BenefitOutcome, cite, doubtsOf, outcomeOf, reasonsOf, refused } from "./outcome.ts";
import { allPass, type CareerFact } from "./quarter-standing.ts";
import { amountOfLaw, calculationOf, count, productOf } from "./working.ts";

const DECREE: Source = { article: "RD of 17-01-2006 (maternity aid)", confidence: "SEEN" };
const VOUCHERS = 105;
const VALID_MONTHS = 12;
/** A pregnancy of so many days counts as a birth. */
const DAYS_OF_PREGNANCY = 180;
const EX_OFFICIO_FROM = "2017-09-01";
/** Fifteen weeks. */
const DAYS_TO_ASK = 105;

/** What the fund pays for a voucher. */
const price = dated<Cents>("price of a service voucher", {
  rows: [{ from: "2014-01-01", value: 9_00n, source: { ...DECREE, confidence: "DERIVED" } }],
});

/** What it pays in Flanders. */
const flemishPrice = dated<Cents>("price of a service voucher in Flanders", {
  rows: [
    { from: "2014-01-01", value: 9_00n, source: { ...DECREE, confidence: "DERIVED" } },
    { from: "2025-01-01", value: 10_00n, source: { ...DECREE, confidence: "UNCONFIRMED" } },
  ],
});

/** A birth, and the mother who may have help in the house for it. */
export interface VoucherFacts {
  readonly birthOn: Day;
  readonly region: Region;
  readonly requestedOn: Day | null;
  readonly childAtAddress: boolean;
  readonly resumesWork: boolean;
  readonly children: number;
  /** After how many days of pregnancy a child was born without life; `null` for a living child. */
  readonly stillbornAfter: number | null;
  readonly career: readonly CareerFact[] | null;
}

/**
 * Maternity aid: 105 service vouchers, which the fund pays and offers without being asked for births from September
 * 2017; before, one had to ask by the end of the fifteenth week.
 */
export function serviceVouchers(facts: VoucherFacts): BenefitOutcome {
  const { birthOn, career, stillbornAfter } = facts;
  const asked = birthOn < EX_OFFICIO_FROM;
  const applyBy = asked ? addDays(birthOn, DAYS_TO_ASK) : null;
  const quarters = certifiedQuarters(birthOn);
  const passed = career && allPass("INSURANCE", { quarters: career, wanted: quarters, factOn: birthOn });
  const head = { benefit: "SERVICE_VOUCHERS", decisiveOn: birthOn, applyBy, quarters };
  const counts = stillbornAfter === null || stillbornAfter >= DAYS_OF_PREGNANCY;
  const refusals = reasonsOf(DECREE, [
    [counts && (!career || mainIn(career, quarters)), "TS_R01"],
    [passed?.pass ?? true, "TS_R02"],
    [facts.childAtAddress || stillbornAfter !== null, "TS_R03"],
    [facts.resumesWork, "TS_R04"],
    [applyBy === null || (facts.requestedOn !== null && facts.requestedOn <= applyBy), "TS_R05"],
  ]);
  const doubts = doubtsOf(DECREE.article, [
    [facts.children > 1, "VOUCHERS_OF_TWINS"],
    [stillbornAfter !== null, "REGISTRATION_OF_STILLBORN"],
    [passed ? !passed.confirmed : false, "QUARTERS_COUNTED"],
  ]);
  if (refusals.length > 0) return refused({ ...head, doubts, refusals });
  const table = facts.region === "FLANDERS" ? flemishPrice : price;
  const row = table.on(birthOn);
  const working = productOf(
    "vouchers.value",
    [count("vouchers.number", VOUCHERS), amountOfLaw("vouchers.price", cite(table, row, row.value))],
    DECREE,
  );
  const part = {
    period: { startsOn: birthOn, endsOn: null },
    calculation: calculationOf(working, birthOn),
    payBy: null,
  };
  return outcomeOf({
    ...head,
    doubts,
    parts: [part],
    figures: [
      { code: "VOUCHERS", value: VOUCHERS },
      { code: "MONTHS_VALID", value: VALID_MONTHS },
    ],
  });
}
