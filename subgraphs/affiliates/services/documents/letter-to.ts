import { say } from "../../../shared/plumbing/say.ts";
import type { Letter, LetterBlock } from "../../../shared/values/letter.ts";
import type { ContactChannelRow } from "../../loaders/contact/case-handlers.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";

interface Content {
  /** The fund that writes. */
  readonly fund: string;
  /** The language of the file, where nothing else is asked. */
  readonly language?: Letter["language"];
  readonly title: string;
  readonly reference?: string;
  readonly blocks: readonly LetterBlock[];
}

/** The ways that stand under the fund's name, in this order. */
const WAYS = ["MAIL", "PHONE", "EMAIL"];

/** How a fund can be reached, as it stands under its name. */
export const waysToReach = (channels: readonly ContactChannelRow[]): string[] =>
  WAYS.flatMap((way) => channels.find(({ channel }) => channel === way)?.address ?? []);

/** A letter of a fund to a person, dated today: to the address of the file, from where the fund can be reached. */
export async function letterTo(context: AffiliatesContext, affiliateId: string, content: Content): Promise<Letter> {
  const { loaders, viewer, texts } = context;
  const [affiliate, fund, channels] = await Promise.all([
    loaders.affiliateById.load(affiliateId),
    loaders.fundByCode.load(content.fund),
    loaders.contactChannelsOfFund.load(content.fund),
  ]);
  if (!affiliate || !fund) throw new Error("a letter goes to somebody with a file, from a fund");
  const { firstName, lastName, street, postalCode, municipality, country } = affiliate;
  const language = content.language ?? (affiliate.language as Letter["language"]);
  return {
    language,
    madeOn: viewer.day,
    sender: { name: fund.name, lines: waysToReach(channels) },
    recipient: [
      `${firstName} ${lastName}`,
      street,
      `${postalCode} ${municipality}`,
      ...(country === "BE" ? [] : [country]),
    ],
    reference: say(texts, language, "letter.reference", { reference: content.reference ?? affiliateId }),
    title: content.title,
    blocks: content.blocks,
  };
}
