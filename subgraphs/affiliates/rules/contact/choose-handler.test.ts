import { type Candidate, chooseHandler } from "./choose-handler.ts";
import type { Absence } from "./who-answers.ts";

const one = (id: string, files: number, languages = ["fr", "nl"]): Candidate => ({ id, files, languages });
const away = (handlerId: string, replacementId: string): Absence => ({
  handlerId,
  replacementId,
  startsOn: "2026-11-16",
  endsOn: "2026-11-27",
});
const file = { language: "nl", day: "2026-11-20" };

it.each<[why: string, candidates: Candidate[], absences: Absence[], language: string, given: string | null]>([
  ["the fewest files", [one("ann", 3), one("bert", 2), one("cis", 9)], [], "nl", "bert"],
  ["as many: the first by id", [one("bert", 2), one("ann", 2)], [], "nl", "ann"],
  ["whoever is away is not given one", [one("ann", 3), one("bert", 0)], [away("bert", "ann")], "nl", "ann"],
  ["a language counts before the number", [one("ann", 3, ["de"]), one("bert", 0)], [], "DE", "ann"],
  ["nobody speaks it: the fewest", [one("ann", 3), one("bert", 1)], [], "de", "bert"],
  [
    "who speaks it is away: who is there",
    [one("ann", 1, ["de"]), one("bert", 4, ["fr"])],
    [away("ann", "bert")],
    "de",
    "bert",
  ],
  [
    "everybody is away: the fewest all the same",
    [one("ann", 2), one("bert", 1)],
    [away("ann", "bert"), away("bert", "ann")],
    "nl",
    "bert",
  ],
  ["nobody works there", [], [], "nl", null],
])("%s", (_why, candidates, absences, language, given) => {
  expect(chooseHandler(candidates, absences, { ...file, language })).toBe(given);
});
