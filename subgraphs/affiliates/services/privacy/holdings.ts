import type { FileSection } from "../../../shared/plumbing/privacy/bring-file.ts";
import type { Topic } from "../../../shared/plumbing/privacy/topics.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { durationOf, retentionRules } from "../../rules/privacy/retention.ts";

/** What one part of the house holds of a person: of which topics, and under how many headings. */
export interface Holding {
  readonly part: string;
  readonly topics: readonly Topic[];
  readonly headings: number;
}

/** What each part of the house holds beside the id, also those that hold nothing, so that nobody has to wonder. */
export const holdings = (parts: Readonly<Record<string, readonly FileSection[]>>): readonly Holding[] =>
  Object.entries(parts)
    .map(([part, sections]) => ({ part, told: sections.filter(({ field }) => field !== "id") }))
    .map(({ part, told }) => ({
      part,
      topics: [...new Set(told.map(({ topic }) => topic))].sort(),
      headings: told.length,
    }))
    .sort((one, other) => one.part.localeCompare(other.part));

/** How long each sort of thing is kept, in ISO 8601, and by what right; no duration where it has no term. */
export const termsOfKeeping = (day: Day) =>
  Object.entries(retentionRules.on(day).value).map(([kind, rule]) => ({
    kind,
    keptFor: durationOf(rule),
    countedFrom: rule.from,
    basis: rule.basis.article,
  }));
