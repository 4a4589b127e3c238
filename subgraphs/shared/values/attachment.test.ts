import { bytesOf, isBase64, mediaTypeOf } from "./attachment.ts";

const of = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

it.each([
  ["%PDF-1.7 …", "application/pdf"],
  ["\x89PNG\r\n", "image/png"],
  ["\xff\xd8\xff\xe0", "image/jpeg"],
  ["MZ\x90 a program called invoice.pdf", null],
  ["", null],
])("a document that begins with %j is %s", (start, expected) => {
  expect(mediaTypeOf(of(start))).toBe(expected);
});

it("tells base64 from what is none, and counts its bytes", () => {
  expect(["JVBERi0=", "JVBERi0", "JVBE Ri0", ""].map(isBase64)).toEqual([true, false, false, false]);
  expect([bytesOf("JVBERi0="), bytesOf("JVBERg=="), bytesOf("JVBE")]).toEqual([5, 4, 3]);
});
