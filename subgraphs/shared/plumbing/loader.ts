import DataLoader from "dataloader";

/** Loads many rows a key in one query: `fetch` is handed every key that was asked for in this tick. */
export function manyBy<Key extends string, Row>(
  key: (row: Row) => Key,
  fetch: (keys: Key[]) => Promise<readonly Row[]>,
): DataLoader<Key, Row[]> {
  return new DataLoader(async (keys) => {
    const groups = new Map(keys.map((k): [Key, Row[]] => [k, []]));
    for (const row of await fetch([...keys])) groups.get(key(row))?.push(row);
    return keys.map((k) => groups.get(k) ?? []);
  });
}

/** Loads at most one row a key in one query. */
export function oneBy<Key extends string, Row>(
  key: (row: Row) => Key,
  fetch: (keys: Key[]) => Promise<readonly Row[]>,
): DataLoader<Key, Row | null> {
  return new DataLoader(async (keys) => {
    const found = new Map((await fetch([...keys])).map((row) => [key(row), row]));
    return keys.map((k) => found.get(k) ?? null);
  });
}
