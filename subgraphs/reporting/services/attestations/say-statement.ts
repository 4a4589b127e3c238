import { dayInWords } from "../../../shared/plumbing/letters/draw-letter.ts";
import type { Texts } from "../../../shared/plumbing/plan.ts";
import { say } from "../../../shared/plumbing/say.ts";
import type { Language } from "../../../shared/values/language.ts";
import type { Statement } from "../../rules/attestations/attestation.ts";

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A sentence of an attestation in somebody's language, its days in words. */
export function sayStatement(texts: Texts, language: Language, { code, facts }: Statement): string {
  const said = Object.entries(facts).map(([name, fact]) => {
    return [name, DAY.test(String(fact)) ? dayInWords(String(fact), language) : fact];
  });
  return say(texts, language, `attestation.${code}`, Object.fromEntries(said));
}
