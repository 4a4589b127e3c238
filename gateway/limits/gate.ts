import { GraphQLError, parse } from "graphql";
import { Fault } from "../../subgraphs/shared/plumbing/faults.ts";
import type { Limits } from "./limits.ts";
import { checkShape } from "./shape.ts";

const REMEMBERED = 5_000;

/**
 * Looks at a text before anything else does, and throws when it asks too much.
 *
 * It reads no further than the tokens allowed, so that a refusal costs next to nothing. A text that passed is
 * remembered; one that cannot be read is left to the server, which says what is wrong with it.
 */
export function openGate(limits: Limits): (text: string) => void {
  const passed = new Set<string>();
  return (text) => {
    if (passed.has(text)) return;
    try {
      checkShape(parse(text, { maxTokens: limits.tokens, noLocation: true }), limits);
    } catch (cause) {
      if (!(cause instanceof GraphQLError)) throw cause;
      if (!/more that \d+ tokens|more than \d+ tokens/.test(cause.message)) return;
      throw new Fault("TOO_COSTLY", { measure: "tokens", cost: tokensAtLeast(limits), limit: limits.tokens });
    }
    const [oldest] = passed;
    if (passed.size >= REMEMBERED && oldest !== undefined) passed.delete(oldest);
    passed.add(text);
  };
}

/** How many there are is not known, for reading stopped: one more than the limit at least. */
const tokensAtLeast = ({ tokens }: Limits): number => tokens + 1;
