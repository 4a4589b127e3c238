import { say } from "../../../shared/plumbing/say.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { LetterBlock } from "../../../shared/values/letter.ts";
import type { CessationRow } from "../../loaders/cessation/cessations.ts";
import type { FundChangeRow } from "../../loaders/fund-changes/fund-changes.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { appealUntil } from "../../rules/appeal.ts";
import type { Opening } from "../../rules/cessation/openings.ts";
import type { DocumentKind } from "../../rules/documents/document-kind.ts";
import type { CompetentBody } from "../../rules/requests/competent-body.ts";
import { openedBy } from "../cessation/show-cessation.ts";
import { keepDocument } from "./keep-document.ts";
import { letterTo } from "./letter-to.ts";

type Words = (code: string, facts?: object) => string;

interface Written {
  readonly affiliateId: string;
  readonly fund: string;
  readonly kind: DocumentKind;
  readonly cause: string;
  /** The code of the title, and what stands below it. */
  readonly title: string;
  readonly blocks: (words: Words, day: (day: Day) => string) => readonly LetterBlock[];
}

const paragraph = (text: string): LetterBlock => ({ kind: "PARAGRAPH", text });

/** Draws a letter in the language of the file, and keeps it as it was sent. */
async function writeLetter(context: AffiliatesContext, { title, blocks, ...kept }: Written): Promise<void> {
  const affiliate = await context.loaders.affiliateById.load(kept.affiliateId);
  if (!affiliate) throw new Error("a letter goes to somebody with a file");
  const words: Words = (code, facts = {}) => say(context.texts, affiliate.language as "fr", code, facts);
  const day = (on: Day): string => words("certificate.day", { day: new Date(`${on}T12:00:00Z`) });
  const said = { fund: kept.fund, reference: kept.cause, title: words(title), blocks: blocks(words, day) };
  await keepDocument(context, await letterTo(context, kept.affiliateId, said), kept);
}

/** The reasons of a refusal, and before whom and until when one contests it. */
const refusal = (words: Words, reason: string | null, until: string): LetterBlock[] => [
  { kind: "HEADING", text: words("decisionLetter.reasons") },
  ...(reason ? [paragraph(reason)] : []),
  paragraph(words("decisionLetter.appeal", { until })),
];

/** Tells the person that an end is confirmed, with what it opens and by when; or that it is refused, and why. */
export async function sendCessationLetter(context: AffiliatesContext, cessation: CessationRow, note: string | null) {
  const { id: cause, affiliateId, fundCode: fund, endsOn, state } = cessation;
  const confirmed = state === "CONFIRMED";
  const opens = await openedBy(context, cessation);
  const row = (words: Words, day: (day: Day) => string, { code, standing, askBy, obstacles }: Opening) => [
    [words(`opening.${code}`, { standing }), ...obstacles.map((one) => words(`obstacle.${one}`))].join(" "),
    askBy ? day(askBy) : "",
  ];
  await writeLetter(context, {
    ...{ affiliateId, fund, cause, kind: "CESSATION_DECISION" },
    title: "cessationLetter.title",
    blocks: (words, day) => {
      if (!confirmed)
        return [
          paragraph(words("cessationLetter.refused", { on: day(endsOn) })),
          ...refusal(words, note, day(appealUntil(context.viewer.day))),
        ];
      const heads = [words("cessationLetter.opens"), words("cessationLetter.askBy")];
      return [
        paragraph(words("cessationLetter.confirmed", { on: day(endsOn) })),
        { kind: "TABLE", heads, rows: opens.map((one) => row(words, day, one)) },
        paragraph(words("cessationLetter.basis")),
      ];
    },
  });
}

/** Tells the person what the old fund says to a change of fund; a refusal with its ground. */
export const sendFundChangeLetter = (context: AffiliatesContext, change: FundChangeRow): Promise<void> =>
  writeLetter(context, {
    ...{ affiliateId: change.affiliateId, fund: change.fromFund, cause: change.id, kind: "FUND_CHANGE_DECISION" },
    title: "fundChangeLetter.title",
    blocks: (words, day) => {
      const effect = day(change.effectOn);
      if (change.state !== "REFUSED") return [paragraph(words("fundChangeLetter.accepted", { effect }))];
      const ground = paragraph(words(`fundChangeGround.${change.ground}`));
      const refused = paragraph(words("fundChangeLetter.refused", { effect }));
      return [refused, ground, ...refusal(words, change.reason, day(appealUntil(context.viewer.day)))];
    },
  });

interface Referred {
  readonly id: string;
  readonly contributorId: string;
  readonly fundCode: string;
  readonly filedOn: Day;
}

/** Tells the person to whom a request was sent on, and that its day of filing stays (law of 11-04-1995, art. 9). */
export const sendReferralLetter = (context: AffiliatesContext, request: Referred, body: CompetentBody) =>
  writeLetter(context, {
    ...{ affiliateId: request.contributorId, fund: request.fundCode, cause: request.id, kind: "REFERRAL" },
    title: "referralLetter.title",
    blocks: (words, day) => [
      paragraph(words("referralLetter.sent", { body: words(`competentBody.${body}`), on: day(request.filedOn) })),
      paragraph(words("referralLetter.basis")),
    ],
  });
