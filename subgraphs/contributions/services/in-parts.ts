import { groupBy } from "./group-by.ts";

/** How many rows are worked on at once: what is made of them is gone before the next are made. */
const AT_ONCE = 5_000;

/** Rows in their order, in parts that fit into memory however many they are. */
export function* inParts<Row>(rows: Iterable<Row>, atOnce = AT_ONCE): Generator<readonly Row[]> {
  let part: Row[] = [];
  for (const row of rows) {
    part.push(row);
    if (part.length < atOnce) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}

/** The same, with those that share a key in one part: what is done to each part is then as if done to all at once. */
export function* inPartsBy<Key, Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
  atOnce = AT_ONCE,
): Generator<readonly Row[]> {
  let part: Row[] = [];
  for (const group of groupBy(rows, keyOf).values()) {
    for (const row of group) part.push(row);
    if (part.length < atOnce) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}
