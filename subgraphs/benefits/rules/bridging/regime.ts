import { addMonths, yearOf } from "../../../shared/values/calendar.ts";
import { dated, type Source } from "../../../shared/values/law.ts";
import { type Doubt, doubtsOf, known } from "../outcome.ts";
import { lowIncomes } from "../parameters/low-income.ts";
import type { BridgingFacts, BridgingGround } from "./facts.ts";

/** Which law governs a fact: its code, and the grounds that it knows, the economic ones apart. */
export interface BridgingRegime {
  readonly code: "BANKRUPTS_1997" | "BANKRUPTS_2012" | "FOUR_PILLARS" | "TWO_GATES";
  readonly benefit: "BANKRUPTCY_INSURANCE" | "BRIDGING_RIGHT";
  readonly grounds: readonly BridgingGround[];
  readonly economic: readonly BridgingGround[];
}

const FORCED = ["DISASTER", "FIRE", "DAMAGE", "ALLERGY", "ECONOMIC_EVENT"] as const;
const ECONOMIC = ["INTEGRATION_INCOME", "CONTRIBUTION_EXEMPTION", "LOW_INCOME"] as const;
const bankrupts = { benefit: "BANKRUPTCY_INSURANCE", economic: [] } as const;
const DECREE = "RD of 18-11-1996 (social insurance of bankrupts)";
const right = "BRIDGING_RIGHT" as const;

/** The regimes that followed each other; the day of the fact chooses, never that of the request. */
export const bridgingRegimes = dated<BridgingRegime>("regime of the bridging right", {
  rows: [
    {
      from: "1997-07-01",
      value: { ...bankrupts, code: "BANKRUPTS_1997", grounds: ["BANKRUPTCY"] },
      source: { article: DECREE, confidence: "SEEN" },
    },
    {
      from: "2001-10-01",
      value: { ...bankrupts, code: "BANKRUPTS_1997", grounds: ["BANKRUPTCY", "DEBT_SETTLEMENT"] },
      source: { article: DECREE, confidence: "SEEN" },
    },
    {
      from: "2012-01-01",
      value: { ...bankrupts, code: "BANKRUPTS_2012", grounds: ["BANKRUPTCY", "DEBT_SETTLEMENT", ...FORCED] },
      source: { article: DECREE, confidence: "DERIVED" },
    },
    {
      from: "2017-01-01",
      value: {
        ...{ code: "FOUR_PILLARS", benefit: right },
        grounds: ["BANKRUPTCY", "DEBT_SETTLEMENT", ...FORCED, ...ECONOMIC],
        economic: ECONOMIC,
      },
      source: { article: "Law of 22-12-2016 and RD of 08-01-2017 (bridging right)", confidence: "SEEN" },
    },
    {
      from: "2023-01-01",
      value: {
        ...{ code: "TWO_GATES", benefit: right },
        grounds: ["BANKRUPTCY", ...FORCED, ...ECONOMIC],
        economic: ECONOMIC,
      },
      source: { article: "Programme law of 26-12-2022, title 9, chapter 3 (bridging right)", confidence: "SEEN" },
    },
  ],
});

/** What the ground says of the case: admissible or not, or an income that lies too high. */
export type GroundVerdict = "ADMISSIBLE" | "NOT_ADMISSIBLE" | "INCOME_TOO_HIGH" | "INCOME_UNKNOWN";

/** Whether the ground is one that the regime knows, and whether what it asks for is there. */
export function judgeGround(facts: BridgingFacts, { grounds }: BridgingRegime): GroundVerdict {
  const { ground, groundOn, factOn } = facts;
  if (!grounds.includes(ground)) return "NOT_ADMISSIBLE";
  if (ground === "LOW_INCOME") return judgeIncomes(facts);
  const within = ground === "CONTRIBUTION_EXEMPTION" ? 12 : ground === "DEBT_SETTLEMENT" ? 36 : null;
  if (within === null) return "ADMISSIBLE";
  const recent = groundOn !== null && groundOn <= factOn && groundOn >= addMonths(factOn, -within);
  return recent ? "ADMISSIBLE" : "NOT_ADMISSIBLE";
}

/** Both the year of the cessation and the one before must lie under the threshold of that same year. */
function judgeIncomes({ factOn, netIncomes, helperSpouse }: BridgingFacts): GroundVerdict {
  const verdicts = [yearOf(factOn), yearOf(factOn) - 1].map((year): GroundVerdict => {
    const day = `${year}-12-31`;
    const { value } = lowIncomes.on(day);
    const threshold = helperSpouse ? known(lowIncomes.name, "helper spouse", day, value.spouse) : value.main;
    const found = netIncomes.find((one) => one.year === year);
    if (!found) return "INCOME_UNKNOWN";
    return found.income <= threshold ? "ADMISSIBLE" : "INCOME_TOO_HIGH";
  });
  const worst = (["INCOME_TOO_HIGH", "INCOME_UNKNOWN"] as const).find((one) => verdicts.includes(one));
  return worst ?? "ADMISSIBLE";
}

/** What of the conditions is not confirmed in any source. */
export function doubtsOfGround({ ground, familyCharge, convicted }: BridgingFacts, regime: BridgingRegime): Doubt[] {
  const { article } = conditionsOf(regime);
  return doubtsOf(article, [
    [regime.code === "FOUR_PILLARS" && regime.economic.includes(ground), "OLD_ECONOMIC_CRITERIA"],
    [regime.benefit === "BANKRUPTCY_INSURANCE", "OLD_INSURANCE"],
    [regime.code === "TWO_GATES" && ground === "BANKRUPTCY", "SEVEN_DAYS_AFTER_BANKRUPTCY"],
    [familyCharge, "FAMILY_CHARGE"],
    [convicted, "CONVICTION"],
  ]);
}

/** The text in which the conditions of a regime stand. */
export const conditionsOf = (regime: BridgingRegime): Source =>
  bridgingRegimes.rows.findLast(({ value }) => value?.code === regime.code)?.source ?? {
    article: DECREE,
    confidence: "UNCONFIRMED",
  };
