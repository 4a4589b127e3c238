import type { Source } from "./law.ts";

/**
 * A lawful "no" (weigering / refus): an answer and not an accident, so it is returned and never thrown.
 *
 * `kind` names the member of the union that shows it; the facts that explain it stand beside it, and
 * `legalBasis` says which articles it rests on where the law, and not the office's own order, says no.
 */
export type Refusal<Kind extends string = string, Facts extends object = object> = {
  readonly kind: Kind;
  readonly legalBasis?: readonly Source[];
} & Readonly<Facts>;

/** What a text was read as, or why it could not be. The text itself is not repeated: it may be about a person. */
export type Reading<Value, Reason extends string> = { readonly value: Value } | { readonly reason: Reason };
