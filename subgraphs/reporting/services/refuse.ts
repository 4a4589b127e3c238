import type { Refused } from "../../shared/plumbing/user-error.ts";
import { nearest } from "../rules/nearest.ts";

/** A "no" about one field of the input, with the facts that its words need. */
export function refuse(kind: string, field: string, facts: object = {}): Refused {
  const path = ["input", ...field.split(".")];
  return { kind, path, field: path.join("."), ...facts } as Refused;
}

/** A field that names what is not there, or is not the viewer's to see. */
export const notFound = (field: string, missingId: string): Refused => refuse("NotFoundError", field, { missingId });

const MOST_CHOICES = 50;

/** A field that names what there is not, with what there is. What was said is not repeated. */
export function unknownChoice(field: string, said: string, all: readonly string[]): Refused {
  const choices = all.slice(0, MOST_CHOICES);
  return refuse("UnknownChoiceError", field, { choices, listed: choices.join(", "), nearest: nearest(said, choices) });
}

/** Why a text is not taken: empty where it must not be, or too long. */
export function textFaults(field: string, text: string | null | undefined, longest: number, shortest = 0): Refused[] {
  const { length } = text?.trim() ?? "";
  const reason = length < shortest ? "TOO_SHORT" : length > longest ? "TOO_LONG" : null;
  return reason ? [refuse("ValidationError", field, { reason })] : [];
}
