import { openLog } from "./log.ts";

function written(write: (log: ReturnType<typeof openLog>) => void): string {
  const lines: string[] = [];
  write(openLog("test", { level: "debug" }, { write: (line) => void lines.push(line) }));
  return lines.join("");
}

it("writes one JSON object a line, with what is asked of it", () => {
  const line = written((log) => log.info({ requestId: "r-1", ms: 12, cost: 4 }, "answered"));
  expect(JSON.parse(line)).toMatchObject({
    house: "test",
    level: 30,
    requestId: "r-1",
    ms: 12,
    cost: 4,
    msg: "answered",
  });
  expect(line.endsWith("}\n")).toBe(true);
});

it.each([
  { ssin: "85073003328" },
  { person: { familyName: "Peeters" } },
  { request: { headers: { authorization: "Bearer abc" } } },
  { body: { variables: { anything: "Peeters" } } },
  { name: "Peeters" },
])("blanks what is named as personal: %j", (told) => {
  const line = written((log) => log.warn(told, "told"));
  expect(line).not.toMatch(/85073003328|Peeters|Bearer abc/);
  expect(line).toContain("[withheld]");
});

it.each([
  ["85073003328", "[ssin]"],
  ["85.07.30-033.28", "[ssin]"],
  ["BE71 0961 2345 6769", "[iban]"],
  ["BE71096123456769", "[iban]"],
  ["eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJ4In0.c2ln", "[token]"],
])("knows %s by its form, wherever it stands", (value, instead) => {
  const line = written((log) => log.error(`could not book ${value}, sorry`));
  expect(line).not.toContain(value);
  expect(line).toContain(`could not book ${instead}, sorry`);
});

it("leaves numbers that are nobody's as they are", () => {
  expect(written((log) => log.info({ ms: 1_795_215_147_289, count: 12_345_678 }))).toContain(
    '"ms":1795215147289,"count":12345678',
  );
});

it("keeps of an error its kind, its code and where, never its words", () => {
  const err = Object.assign(new TypeError('duplicate key: (name)=(Peeters) at\n"Peeters"'), { code: "23505" });
  const line = written((log) => log.error({ err }, "unknown failure"));
  expect(JSON.parse(line).err).toMatchObject({ kind: "TypeError", code: "23505", stack: expect.any(Array) });
  expect(line).not.toMatch(/Peeters|duplicate/);
});
