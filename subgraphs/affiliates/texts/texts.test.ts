import { IntlMessageFormat } from "intl-messageformat";
import { texts } from "./index.ts";

const languages = ["fr", "nl", "de", "en"] as const;
/** One fact for each name that a message fills in. */
const facts = {
  quarter: "2026Q4",
  state: "OPEN",
  doneOn: "2026-11-20",
  healthFund: "300",
  standing: "OPEN",
  schoolYear: "2027",
  part: "affiliates",
  possibleOn: "2028-01-01",
  reference: "aff_x",
  affiliationRequestId: "arq_x",
  blocking: "2026Q3",
  body: "INASTI",
  code: "START",
  day: new Date("2026-11-20"),
  dueOn: "2026-12-20",
  earliestOn: "2026-07-01",
  effect: "1 January 2027",
  fund: "UCM",
  on: "15 November 2026",
  reason: "WRONG_CODE",
  sha256: "ab12",
  topic: "MOVE",
  topics: "MOVE, QUESTION",
  until: "2026-12-31",
};
/** A reason that each of these has a sentence for. */
const whyOf: Readonly<Record<string, string>> = {
  "error.RightImpossibleError": "ALREADY_ASKED",
  "error.FundChangeImpossibleError": "ALREADY_ASKED",
};

describe.each(languages)("what is said in %s", (language) => {
  const said: Readonly<Record<string, string>> = texts[language];

  const say = (code: string) =>
    String(new IntlMessageFormat(said[code] ?? "", language).format({ ...facts, why: whyOf[code] ?? "OVERLAPS" }));

  it("can be filled in, and leaves no code of ours in the sentence", () => {
    const filled = Object.keys(said).map(say);
    expect(filled.filter((sentence) => !/\S/.test(sentence) || /OVERLAPS|ALREADY_ASKED/.test(sentence))).toEqual([]);
  });
});
