import { drawLetter } from "../../../shared/plumbing/letters/draw-letter.ts";
import { say } from "../../../shared/plumbing/say.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import type { Answers } from "../../rules/affiliation-requests/affiliation-kind.ts";
import { AUXILIARY_FUND, noticeDeadline } from "../../rules/affiliation-requests/declaration-term.ts";
import { waysToReach } from "../documents/letter-to.ts";

/** What a notice says: to whom, since when they are self-employed, and when it is posted. */
interface Notice {
  readonly answers: Answers;
  readonly postedOn: Day;
}

/**
 * Draws the letter by which somebody without a file is told to choose a fund within thirty days.
 *
 * Name and address are those that the case handler found and entered: none is guessed. Nothing in it names the mandate.
 */
export async function drawNotice({ loaders, texts }: AffiliatesContext, { answers, postedOn }: Notice) {
  const [fund, channels] = await Promise.all([
    loaders.fundByCode.load(AUXILIARY_FUND),
    loaders.contactChannelsOfFund.load(AUXILIARY_FUND),
  ]);
  if (!fund) throw new Error("the auxiliary fund writes, and is not there");
  const { firstName = "", lastName = "", street = "", postalCode = "", municipality = "", startsOn = "" } = answers;
  const language = (answers.language ?? "FR").toLowerCase() as "fr";
  const words = (code: string, facts: object = {}) => say(texts, language, `noticeLetter.${code}`, facts);
  const day = (on: Day) => say(texts, language, "certificate.day", { day: new Date(`${on}T12:00:00Z`) });
  const paragraph = (text: string) => ({ kind: "PARAGRAPH", text }) as const;
  return drawLetter({
    language,
    madeOn: postedOn,
    sender: { name: fund.name, lines: waysToReach(channels) },
    recipient: [`${firstName} ${lastName}`, street, `${postalCode} ${municipality}`],
    title: words("title"),
    blocks: [
      paragraph(words("duty", { on: day(startsOn) })),
      paragraph(words("term", { until: day(noticeDeadline(postedOn, null).dueOn) })),
      paragraph(words("after")),
      paragraph(words("contest")),
      paragraph(words("basis")),
    ],
  });
}
