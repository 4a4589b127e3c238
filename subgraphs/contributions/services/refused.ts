import type { Refused } from "../../shared/plumbing/user-error.ts";

/** A "no" about one field of the input, with the facts that its words need. */
export function refused(kind: string, field: string, facts: object = {}): Refused {
  const path = ["input", ...field.split(".")];
  return { kind, path, field: path.join("."), ...facts } as Refused;
}

/** A field that names what is not there, or is not the viewer's to see. */
export const notFound = (field: string, missingId: string): Refused => refused("NotFoundError", field, { missingId });
