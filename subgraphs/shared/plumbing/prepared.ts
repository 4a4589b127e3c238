import { createHash } from "node:crypto";
import type { Pool, PoolClient } from "pg";

/** How many statements of a subgraph are known by name. It has a few hundred; whatever makes more is not helped. */
const MOST = 1_000;

/** The name under which a connection keeps a statement: the same for the same text. */
function nameOf(names: Map<string, string>, text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= MOST) return known;
  const name = createHash("sha256").update(text).digest("base64url").slice(0, 24);
  names.set(text, name);
  return name;
}

const LIMIT = /\blimit \$\d+\s*$/;

/** How long a page is decides its plan, so it stands in the text. It is always the last value of a statement. */
function withItsLimit(text: string, values: readonly unknown[]): readonly [string, readonly unknown[]] {
  const limit = values.at(-1);
  if (!Number.isSafeInteger(limit) || !LIMIT.test(text)) return [text, values];
  return [text.replace(LIMIT, `limit ${limit}`), values.slice(0, -1)];
}

type Send = (...given: unknown[]) => unknown;

/**
 * Lets each connection keep the plan of a statement that takes its values apart from its text.
 *
 * Under row-level security a short read is planned for longer than it runs. A statement with its values in the text is
 * another one each time, and goes as it is.
 */
export function keepPlans(pool: Pool): void {
  const names = new Map<string, string>();
  pool.on("connect", (client: PoolClient) => {
    const send = client.query.bind(client) as Send;
    client.query = ((...given: unknown[]) => {
      const [said, told, ...rest] = given;
      if (typeof said !== "string" || !Array.isArray(told) || told.length === 0) return send(...given);
      const [text, values] = withItsLimit(said, told);
      return send({ name: nameOf(names, text), text, values }, ...rest);
    }) as typeof client.query;
  });
}
