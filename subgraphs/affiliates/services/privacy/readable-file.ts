import type { Texts } from "../../../shared/plumbing/plan.ts";
import type { FileSection } from "../../../shared/plumbing/privacy/bring-file.ts";
import { topics } from "../../../shared/plumbing/privacy/topics.ts";
import { topicsInWords } from "../../../shared/plumbing/privacy/words.ts";
import { say } from "../../../shared/plumbing/say.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Language } from "../../../shared/values/language.ts";
import type { Holding } from "./holdings.ts";

/** What a file is drawn up from, for people to read. */
export interface DrawnUp {
  readonly drawnUpOn: Day;
  readonly language: Language;
  readonly sha256: string;
  readonly held: readonly Holding[];
  readonly sections: readonly FileSection[];
}

/** A text that says the whole file in order of what it tells: a heading for each topic, a line for each value. */
export function readableFile(texts: Texts, { drawnUpOn, language, sha256, held, sections }: DrawnUp): string {
  const told = (code: string, facts = {}): string => say(texts, language, `fileExport.${code}`, facts);
  const codes = Object.keys(topics) as (keyof typeof topics)[];
  const chapters = codes.flatMap((topic) => {
    const found = sections.filter((section) => section.topic === topic);
    if (found.length === 0) return [];
    const parts = found.flatMap(({ field, value, fault, cut }) => [
      ...(fault ? [`${wordsOf(field)}: ${told("notTold", { code: fault })}`] : linesOf(wordsOf(field), value, 0)),
      ...(cut ? [told("cut")] : []),
    ]);
    return ["", `== ${topicsInWords(texts, language, [topic])} ==`, "", ...parts];
  });
  const who = held.map(({ part, topics: of }) =>
    told("part", { part, topics: of.length > 0 ? topicsInWords(texts, language, of) : told("nothing") }),
  );
  const rights = [told("sources"), told("rights"), say(texts, language, "remedy.AUTHORITY")];
  const opening = [told("title"), told("drawnUp", { day: drawnUpOn }), told("hash", { sha256 })];
  return [...opening, "", told("held"), ...who, "", ...rights, ...chapters, ""].join("\n");
}

/** "contributionVoucher" as one reads it: "contribution voucher". */
const wordsOf = (name: string): string => name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, " ").toLowerCase();

const LONGEST = 2_000;

function linesOf(label: string, value: unknown, depth: number): string[] {
  const indent = "  ".repeat(depth);
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) {
    if (value.every((one) => typeof one !== "object")) return [`${indent}${label}: ${value.join(", ")}`];
    return value.filter(Boolean).flatMap((one, i) => linesOf(`${label} ${i + 1}`, one, depth));
  }
  if (typeof value !== "object") {
    const text = String(value);
    return [`${indent}${label}: ${text.length > LONGEST ? `${text.slice(0, 40)}… (${text.length})` : text}`];
  }
  const parts = Object.entries(value).filter(([name]) => !name.startsWith("__"));
  return [`${indent}${label}`, ...parts.flatMap(([name, part]) => linesOf(wordsOf(name), part, depth + 1))];
}
