import { GraphQLError, parse } from "graphql";
import type { Limits } from "./limits.ts";
import { bounded, checkShape } from "./shape.ts";

const REMEMBERED = 5_000;
const LONGEST_REMEMBERED = 8_000;

/**
 * Looks at a text before anything else does, and throws when it asks too much.
 *
 * It reads no further than the tokens allowed, so that a refusal costs next to nothing. A text that passed is
 * remembered; one that cannot be read is left to the server, which says what is wrong with it.
 */
export function openGate(limits: Limits): (text: string) => void {
  const passed = new Set<string>();
  return (text) => {
    bounded("textBytes", Buffer.byteLength(text), limits.textBytes);
    if (passed.has(text)) return;
    try {
      checkShape(parse(text, { maxTokens: limits.tokens, noLocation: true }), limits);
    } catch (cause) {
      if (!(cause instanceof GraphQLError)) throw cause;
      if (/more tha[nt] \d+ tokens/.test(cause.message)) bounded("tokens", tokensAtLeast(limits), limits.tokens);
      return;
    }
    if (text.length > LONGEST_REMEMBERED) return;
    const [oldest] = passed;
    if (passed.size >= REMEMBERED && oldest !== undefined) passed.delete(oldest);
    passed.add(text);
  };
}

/** How many there are is not known, for reading stopped: one more than the limit at least. */
const tokensAtLeast = ({ tokens }: Limits): number => tokens + 1;
