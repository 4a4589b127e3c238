import type { Refused } from "../../shared/plumbing/user-error.ts";

/** A refusal about one field of the input, with its facts. */
export function refused(kind: string, field: string, facts: Readonly<Record<string, string>>): Refused {
  const path = ["input", field];
  return { kind, path, field: path.join("."), ...facts } as Refused;
}

/** Refuses texts that are blank or too long. */
export const tooLong = <Field extends string>(
  said: Readonly<Record<Field, string>>,
  longest: Readonly<Record<Field, number>>,
): Refused[] =>
  (Object.keys(longest) as Field[]).flatMap((field) => {
    const { length } = said[field].trim();
    const reason = length === 0 ? "TOO_SHORT" : length > longest[field] ? "TOO_LONG" : null;
    return reason ? [refused("ValidationError", field, { reason })] : [];
  });
