import { dated, type Source } from "../../../shared/values/law.ts";
import { recoverySources } from "./recovery-sources.ts";
import type { StepKind } from "./step-kinds.ts";

/** The steps of which the debtor has a letter. */
export const LETTERS = ["REMINDER", "STATEMENT", "RECOVERY_LETTER", "LAST_REMINDER", "CONSTRAINT_ISSUED"] as const;

/** Such a step. */
export type LetterKind = (typeof LETTERS)[number];

/** Whether the debtor has a letter of a step. */
export const hasLetter = (kind: StepKind): kind is LetterKind => (LETTERS as readonly StepKind[]).includes(kind);

const { charter, lastReminder: art46, constraint: art47bis } = recoverySources;
const court: Source = { article: "Judicial Code", confidence: "UNCONFIRMED" };

/** What a letter must say besides the exact sums, each with the article that wants it. */
export const mentions = {
  LATER: { says: "That waiting costs surcharges.", basis: charter },
  DISPUTE: { says: "What to do who does not agree.", basis: charter },
  CONTACT: { says: "That the fund seeks a solution together, before any court.", basis: charter },
  MONTH: { says: "That after one month without dispute or agreed terms a constraint may follow.", basis: art46 },
  CONTEST: { says: "How, and until when, the sums may be contested.", basis: { ...art46, confidence: "UNCONFIRMED" } },
  TERMS: { says: "That terms may be asked for, and stop the constraint.", basis: art46 },
  ORDER: { says: "The order to pay within 24 hours of the service.", basis: art47bis },
  OPPOSITION: {
    says: "That one may oppose within the month before the labour court, which suspends it.",
    basis: art47bis,
  },
  REASONS: { says: "In which form one opposes.", basis: court },
  INTEREST: { says: "That legal interest runs from the service, and the bailiff’s costs are added.", basis: art47bis },
} as const satisfies Readonly<Record<string, { readonly says: string; readonly basis: Source }>>;

/** The code of a mention. */
export type MentionCode = keyof typeof mentions;

const SOFT = ["LATER", "DISPUTE"] as const;

/** What each letter says besides the sums: a last reminder without its own is void. */
export const letterMentions = dated<Readonly<Record<LetterKind, readonly MentionCode[]>>>(
  "mentions of recovery letters",
  {
    rows: [
      {
        from: "2018-01-01",
        value: {
          REMINDER: SOFT,
          STATEMENT: SOFT,
          RECOVERY_LETTER: ["CONTACT", ...SOFT],
          LAST_REMINDER: ["MONTH", "CONTEST", "TERMS"],
          CONSTRAINT_ISSUED: ["ORDER", "OPPOSITION", "REASONS", "INTEREST"],
        },
        source: art46,
      },
    ],
  },
);

/** A line of a letter: what it is, and how much. */
export type LetterLine = readonly [what: string, value: string];

/** What a letter of recovery says, in the language in which it is written. */
export interface LetterContent {
  readonly title: string;
  readonly introduction: string;
  /** Each due with the exact sum that is claimed of it, and the total. */
  readonly sums: readonly LetterLine[];
  /** What the law or the charter wants said, in its order. */
  readonly mentions: readonly { readonly code: MentionCode; readonly text: string }[];
  readonly payment: readonly LetterLine[];
  /** The text of the code that fills in the transfer (EPC069-12); absent where the fund's account is not known. */
  readonly paymentCode: string | null;
  /** What one may do who cannot pay. */
  readonly waysOut: readonly string[];
}
