import pino from "pino";
import { formatFault } from "./format-fault.ts";
import type { OpenSubgraph } from "./open.ts";
import { allTexts } from "./texts/index.ts";
import { systemViewer } from "./viewer.ts";

const subgraph = {
  log: pino({ level: "silent" }),
  texts: allTexts({ fr: {}, nl: {}, de: {}, en: {} }),
} as unknown as OpenSubgraph;
const said = (code: string) =>
  formatFault(Object.assign(new Error("values of a row"), { code }), subgraph, systemViewer("2026-11-20", "test"));

/** What PostgreSQL says, by its code, and what a caller reads. */
it.each([
  ["a question that took too long", "57014", "TIMEOUT", true],
  ["one of two who waited for each other", "40P01", "OVERLOADED", true],
  ["one of two who changed the same", "40001", "OVERLOADED", true],
  ["a server without a place left", "53300", "OVERLOADED", true],
  ["a zero byte", "22021", "BAD_INPUT", false],
  ["a rule of ours that was broken", "23514", "INTERNAL", false],
])("makes of %s (%s) a %s", (_, code, fault, retryable) => {
  const { extensions, message } = said(code);
  expect(extensions).toMatchObject({ code: fault, retryable });
  expect(message).not.toContain("values");
});
