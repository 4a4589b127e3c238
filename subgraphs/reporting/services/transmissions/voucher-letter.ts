import type { Context } from "../../../shared/plumbing/context.ts";
import { dayInWords } from "../../../shared/plumbing/letters/draw-letter.ts";
import { say } from "../../../shared/plumbing/say.ts";
import { fundNames } from "../../../shared/values/institutions.ts";
import type { Language } from "../../../shared/values/language.ts";
import type { Letter } from "../../../shared/values/letter.ts";

/** A voucher that goes on paper, as its message says it, and to whom. */
export interface PaperVoucher {
  readonly fund: string;
  readonly payload: string;
  readonly language: Language;
  readonly lines: readonly string[];
}

/** What a message says of a year: quarters and cover are absent where it takes a voucher back. */
interface Said {
  readonly replaces: string | null;
  readonly ssin: string;
  readonly about: string;
  readonly cover?: { readonly startsOn: string; readonly endsOn: string } | null;
  readonly quarters?: readonly { readonly quarter: string; readonly state: string }[];
}

/**
 * The letter of a voucher, or of its end, to the person. It bears the national number, as the health fund to which it
 * is handed types it in; and no amount. One that follows another says that it takes its place.
 */
export function voucherLetter(
  { texts, viewer }: Pick<Context, "texts" | "viewer">,
  { fund, payload, language, lines }: PaperVoucher,
): Letter {
  const { replaces, ssin, about, cover, quarters } = JSON.parse(payload) as Said;
  const name = fundNames[fund] ?? fund;
  const facts = { year: about, fund: name, name: lines[0] ?? "", ssin };
  const words = (what: string, more: object = {}): string =>
    say(texts, language, `paperVoucher.${what}`, { ...facts, ...more });
  const paragraph = (text: string) => ({ kind: "PARAGRAPH", text }) as const;
  const day = (on: string) => dayInWords(on, language);
  const covers = cover ? words("COVER", { from: day(cover.startsOn), until: day(cover.endsOn) }) : words("NO_COVER");
  const head = { language, madeOn: viewer.day, sender: { name, lines: [] }, recipient: lines };
  if (!quarters) return { ...head, title: words("CANCELLED"), blocks: [paragraph(words("TAKEN_BACK"))] };
  return {
    ...head,
    title: words("TITLE"),
    blocks: [
      ...(replaces ? [paragraph(words("REPLACES"))] : []),
      paragraph(words("INTRODUCTION")),
      {
        kind: "LIST",
        lines: quarters.map(({ quarter, state }) => words("QUARTER", { number: quarter.slice(5), state })),
      },
      paragraph(covers),
      paragraph(words("WHAT_TO_DO")),
    ],
  };
}
