import { IntlMessageFormat } from "intl-messageformat";
import { texts } from "./index.ts";

const languages = ["fr", "nl", "de", "en"] as const;
/** One fact for each name that a message fills in. */
const facts = { why: "OVERLAPS", quarter: "2026Q4", state: "OPEN", doneOn: "2026-11-20", healthFund: "300" };

describe.each(languages)("what is said in %s", (language) => {
  const said: Readonly<Record<string, string>> = texts[language];

  it("can be filled in, and leaves no code of ours in the sentence", () => {
    const filled = Object.values(said).map((message) =>
      String(new IntlMessageFormat(message, language).format({ ...facts, reference: "x" })),
    );
    expect(filled.filter((sentence) => !/\S/.test(sentence) || /OVERLAPS/.test(sentence))).toEqual([]);
  });
});
