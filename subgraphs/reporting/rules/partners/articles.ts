import type { Source } from "../../../shared/values/law.ts";

/** Where the voucher's rules are written. The content of the message itself has not been seen in an official text. */
export const articles = {
  extension: {
    article: "RD of 29-12-1997 extending compulsory health care insurance to the self-employed",
    confidence: "SEEN",
  },
  cover: {
    article: "RD of 29-12-1997 extending compulsory health care insurance to the self-employed",
    confidence: "SEEN",
    notice: "health funds publish it so: the voucher of a year covers the whole second year after it",
  },
  exempted: {
    article: "RD of 29-12-1997 extending compulsory health care insurance to the self-employed",
    confidence: "DERIVED",
    notice: "exempted and assimilated quarters are reported as covered",
  },
  deemedFull: { article: "RD no. 38 of 27-07-1967, art. 12 § 1bis and § 1ter", confidence: "SEEN" },
  minimum: {
    article: "RD no. 38 of 27-07-1967, art. 12",
    confidence: "UNCONFIRMED",
    notice: "that a quarter below the minimum of a main occupation opens no cover of its own",
  },
  healthCode: {
    article: "message A908 through the Crossroads Bank",
    confidence: "UNCONFIRMED",
    notice: "the official list of codes has not been seen; main and side are named in a description of the service",
  },
} as const satisfies Record<string, Source>;
