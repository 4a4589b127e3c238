import { csvFields, csvRecords } from "./csv.ts";

it.each<[string, string[] | null]>([
  ['"a","b"', ["a", "b"]],
  ["a,,c", ["a", "", "c"]],
  ['"a ""b"", c",d', ['a "b", c', "d"]],
  ['"",', ["", ""]],
  ['"a"b,c', null],
  ['"a,b', null],
])("reads %s", (text, fields) => {
  expect(csvFields(text)).toEqual(fields);
});

async function read(text: string, size: number, from?: { line: number; end: number }) {
  const bytes = Buffer.from(text);
  async function* chunks() {
    for (let at = from?.end ?? 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const found = [];
  for await (const record of csvRecords(chunks(), from)) found.push(record);
  return found;
}

const FILE = '\uFEFF"a","é"\r\n"two\nlines","x"\n\n"y"z,1\nlast,1';

it.each([1, 2, 3, 7, 1000])("reads a file in pieces of %i bytes", async (size) => {
  expect(await read(FILE, size)).toMatchObject([
    { line: 1, end: 13, fields: ["a", "é"] },
    { line: 2, end: 29, fields: ["two\nlines", "x"] },
    { line: 5, end: 37, fields: null },
    { line: 6, end: 43, fields: ["last", "1"] },
  ]);
});

it("takes two lines with a quote each for two bad lines, and not for one long one", async () => {
  const found = await read('"a,1\nok,2\n"b,3\nok,4\n', 8);
  expect(found.map(({ line, fields }) => [line, fields])).toEqual([
    [1, null],
    [2, ["ok", "2"]],
    [3, null],
    [4, ["ok", "4"]],
  ]);
});

it("goes on where it stopped", async () => {
  expect(await read(FILE, 4, { line: 4, end: 29 })).toMatchObject([{ line: 5 }, { line: 6, fields: ["last", "1"] }]);
});

it("loses one line to a quote that is never closed, and not the file", async () => {
  const found = await read(`"broken,1\n${"ok,2\n".repeat(20_000)}`, 10_000);
  expect(found[0]).toMatchObject({ line: 1, fields: null });
  expect(found.length).toBe(20_001);
});
