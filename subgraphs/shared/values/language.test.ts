import { preferredLanguage } from "./language.ts";

describe("the language of an answer", () => {
  it.each<[string | null | undefined, string, string]>([
    ["nl", "nl", "one language"],
    ["nl-BE", "nl", "with its region"],
    ["DE-be", "de", "in any letters"],
    ["nl, fr", "nl", "the first of equals"],
    ["fr;q=0.5, nl;q=0.9, de;q=0.8", "nl", "the greatest weight"],
    ["en;q=0.1, de", "de", "no weight is the full weight"],
    ["es, it;q=0.9, de;q=0.2", "de", "the only one that we write"],
    ["es, it", "fr", "none that we write"],
    ["nl;q=0, en;q=0.1", "en", "a weight of nought is a refusal"],
    ["nl;q=0", "fr", "nothing but a refusal"],
    ["*", "fr", "whichever"],
    ["fr;q=0, *", "nl", "whichever but French"],
    ["en;q=0.5, *;q=0.8", "fr", "whichever, rather than English"],
    ["nl;q=2, de;q=0.3", "de", "a weight beyond one is none"],
    ["nl;;q=1, de", "de", "a part that is no wish"],
    ["nlx", "fr", "a language that only begins alike"],
    [" nl ; q=0.3 , de ; q=0.4 ", "de", "with blanks"],
    ["", "fr", "an empty header"],
    [",;,", "fr", "a header without sense"],
    [undefined, "fr", "no header"],
    [null, "fr", "no header"],
  ])("for %p is %s: %s", (header, language) => expect(preferredLanguage(header)).toBe(language));
});
