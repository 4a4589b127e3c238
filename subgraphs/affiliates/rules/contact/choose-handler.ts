import type { Day } from "../../../shared/values/calendar.ts";
import { type Absence, whoAnswers } from "./who-answers.ts";

/** Somebody of a fund who may be given a file. */
export interface Candidate {
  readonly id: string;
  readonly languages: readonly string[];
  /** How many files of the fund this person cares for today. */
  readonly files: number;
}

/** Where a new file goes on what day, and in which language its person is spoken to. */
export interface NewFile {
  readonly language: string;
  readonly day: Day;
}

/**
 * Who is given a new file: of those who are there and speak the person's language, whoever has the fewest files.
 *
 * Where nobody there speaks it, language does not count; where everybody is away, absence does not. Of two with as many
 * files the first by id has it, so that the choice can be told beforehand. `null` in a fund where nobody works.
 */
export function chooseHandler(
  candidates: readonly Candidate[],
  absences: readonly Absence[],
  { language, day }: NewFile,
): string | null {
  const there = orAll(candidates, ({ id }) => whoAnswers(id, absences, day) === id);
  const speaking = orAll(there, ({ languages }) => languages.includes(language.toLowerCase()));
  const [first] = [...speaking].sort((a, b) => a.files - b.files || (a.id < b.id ? -1 : 1));
  return first?.id ?? null;
}

/** Those for whom something holds, or all where it holds for none. */
function orAll<Item>(items: readonly Item[], holds: (item: Item) => boolean): readonly Item[] {
  const found = items.filter(holds);
  return found.length > 0 ? found : items;
}
