import type { Refused } from "../../../shared/plumbing/user-error.ts";

/** Says which field of an input is refused, and why: `refuse("ValidationError", "subject", { reason: "TOO_LONG" })`. */
export function refuse(kind: string, field: string, facts: object = {}): Refused {
  const path = ["input", ...field.split(".")];
  const named = kind === "ValidationError" ? { field: path.join(".") } : {};
  return { kind, path, ...named, ...facts } as Refused;
}

/** Refuses what has an id that the viewer finds nothing under. */
export const notFound = (field: string, missingId: string): Refused => refuse("NotFoundError", field, { missingId });

/** Refuses texts that are empty, or longer than the longest that is kept. */
export const lengthFaults = (
  texts: Readonly<Record<string, string | null | undefined>>,
  longest: Readonly<Record<string, number>>,
): Refused[] =>
  Object.entries(texts).flatMap(([field, text]) => {
    if (text === null || text === undefined) return [];
    const { length } = text.trim();
    const reason = length === 0 ? "TOO_SHORT" : length > (longest[field] ?? 0) ? "TOO_LONG" : null;
    return reason ? [refuse("ValidationError", field, { reason })] : [];
  });
