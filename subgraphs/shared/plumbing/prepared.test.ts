import { EventEmitter } from "node:events";
import type { Pool } from "pg";
import { keepPlans } from "./prepared.ts";

/** A connection that notes what it is asked to send. */
function openConnection() {
  const sent: unknown[][] = [];
  const client = { query: (...given: unknown[]) => sent.push(given) };
  const pool = new EventEmitter();
  keepPlans(pool as unknown as Pool);
  pool.emit("connect", client);
  return { sent, query: client.query };
}

it("names a statement by its text, whatever its values", () => {
  const { sent, query } = openConnection();
  query("select $1::int", [1]);
  query("select $1::int", [2]);
  query("select $1::text", ["1"]);
  const [first, second, third] = sent.map(([asked]) => asked as { name: string; text: string; values: unknown[] });
  expect(first).toEqual({ name: expect.stringMatching(/^[\w-]{24}$/), text: "select $1::int", values: [1] });
  expect(second).toEqual({ ...first, values: [2] });
  expect(third?.name).not.toBe(first?.name);
});

it("leaves a statement without values as it is", () => {
  const { sent, query } = openConnection();
  query("begin");
  query("select 1", []);
  expect(sent).toEqual([["begin"], ["select 1", []]]);
});

it("puts the length of a page into the text, and nothing but a whole number", () => {
  const { sent, query } = openConnection();
  query("select a from b where c = $1 limit $2", ["x", 21]);
  query("select a from b where c = $1 limit $2", ["x", "21; drop table b"]);
  query("select a from b limit $1 offset $2", [1, 2]);
  expect(sent.map(([asked]) => asked)).toEqual([
    { name: expect.any(String), text: "select a from b where c = $1 limit 21", values: ["x"] },
    { name: expect.any(String), text: "select a from b where c = $1 limit $2", values: ["x", "21; drop table b"] },
    { name: expect.any(String), text: "select a from b limit $1 offset $2", values: [1, 2] },
  ]);
});
