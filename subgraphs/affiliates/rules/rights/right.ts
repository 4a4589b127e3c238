import type { ContributorCategory } from "../../../shared/values/career.ts";
import { dated, type Source } from "../../../shared/values/law.ts";
import type { CareerEvent } from "../career/career-event.ts";
import type { EvidenceKind } from "../evidence/evidence.ts";

/** What the statute grants on request, and the fund decides (recht op verzoek / droit sur demande). */
export const rights = {
  PRIMOSTARTER: "The reduced floor of the first four quarters of a main occupation: RD no. 38, art. 12 § 1bis.",
  PRIMOSTARTER_ARTIST: "The same for eight quarters, with a valid artist's certificate: RD no. 38, art. 12 § 1bis.",
  STUDENT: "The status of a student: RD no. 38, art. 5quater; RD of 19-12-1967, art. 5bis.",
  ARTICLE_37_A: "Assimilation to a secondary occupation, with derived rights: RD of 19-12-1967, art. 37 § 1 a.",
  ARTICLE_37_B: "The same, with an earning capacity reduced by 66 %: RD of 19-12-1967, art. 37 § 1 b.",
  ARTICLE_37_C: "The same, for whoever holds a public office: RD of 19-12-1967, art. 37 § 1 c.",
  PENSION_OPT_OUT: "The scheme without rights past the pension age, pension not taken: RD of 19-12-1967, art. 37/1.",
  SURVIVOR_SCHEME:
    "The scheme of 14.70 % past the pension age, with a survivor's pension only: RD of 19-12-1967, art. 37/1.",
} as const;

export type Right = keyof typeof rights;

/** Where a request for a right stands. */
export const rightStates = {
  ASKED: "The fund has to decide.",
  GRANTED: "Granted: it acts from its quarter on.",
  REFUSED: "Refused, with a reason.",
  WAIVED: "The person gave it up, from a later day on.",
  DEEMED_WAIVED: "The law takes it as given up, from the year on in which the income reached the minimum.",
  LAPSED: "Lost, because the proof did not come in time.",
} as const;

export type RightState = keyof typeof rightStates;

/** What the law says of one right. */
export interface RightRule {
  /** What its grant does to the career, and as what one then contributes; absent where the career stays as it is. */
  readonly event: CareerEvent | null;
  readonly category: ContributorCategory | null;
  /** What must be shown before it is granted. */
  readonly needs: readonly EvidenceKind[];
  /** From when a waiver acts; `null` where no source says that one may give it up. */
  readonly waiver: "NEXT_QUARTER" | "NEXT_YEAR" | null;
  /** What happens to the career when it is waived or lost. */
  readonly endEvent: CareerEvent | null;
  readonly basis: Source;
}

const general = (articles: string, confidence: Source["confidence"] = "SEEN"): Source => ({
  article: `RD of 19-12-1967, ${articles}`,
  confidence,
});
const primostarter: Source = { article: "RD no. 38 of 27-07-1967, art. 12 § 1bis", confidence: "SEEN" };

const article37 = (category: ContributorCategory, needs: EvidenceKind, letter: string): RightRule => ({
  event: "ENTERS_ARTICLE_37",
  category,
  needs: [needs],
  waiver: "NEXT_YEAR",
  endEvent: "LEAVES_ARTICLE_37",
  basis: general(`art. 37 § 1 ${letter}`),
});

const asPrimostarter = (needs: readonly EvidenceKind[]): RightRule => ({
  event: "PRIMOSTARTER_BEGINS",
  category: "PRIMOSTARTER",
  needs,
  waiver: null,
  endEvent: "PRIMOSTARTER_ENDS",
  basis: primostarter,
});

const atPensionAge = (needs: readonly EvidenceKind[], basis: Source): RightRule => ({
  event: null,
  category: null,
  needs,
  waiver: "NEXT_YEAR",
  endEvent: null,
  basis,
});

/** Every right, and what it asks and does. */
export const rightRules: Readonly<Record<Right, RightRule>> = {
  PRIMOSTARTER: asPrimostarter([]),
  PRIMOSTARTER_ARTIST: asPrimostarter(["ARTIST_CERTIFICATE"]),
  STUDENT: {
    event: "STUDIES_BEGIN",
    category: "STUDENT",
    needs: [],
    waiver: "NEXT_QUARTER",
    endEvent: "STUDIES_END",
    basis: general("art. 5bis"),
  },
  ARTICLE_37_A: article37("ART37_AB", "DERIVED_RIGHTS", "a"),
  ARTICLE_37_B: article37("ART37_AB", "REDUCED_CAPACITY", "b"),
  ARTICLE_37_C: article37("ART37_C", "PUBLIC_OFFICE", "c"),
  PENSION_OPT_OUT: atPensionAge([], general("art. 37/1")),
  SURVIVOR_SCHEME: atPensionAge(["SURVIVOR_PENSION"], general("art. 37/1", "DERIVED")),
};

/**
 * From which quarter a right at pension age acts that was asked in the course of a quarter. No source was found that
 * says it: this is how the office is set up, to be confirmed.
 */
export const pensionAgeFirstQuarter = dated<"QUARTER_OF_REQUEST">("first quarter of an opt-out at pension age", {
  rows: [
    {
      from: "2025-10-01",
      value: "QUARTER_OF_REQUEST",
      source: { article: "RD of 19-12-1967, art. 37/1", confidence: "UNCONFIRMED", notice: "set by the office" },
    },
  ],
});

/** The first quarter in which reduced earning capacity of 66 % is a ground of its own (in force on 1 July 2023). */
export const FIRST_QUARTER_OF_GROUND_B = "2023Q3";
