import { drawLetter } from "../../../shared/plumbing/letters/draw-letter.ts";
import { say } from "../../../shared/plumbing/say.ts";
import { yearOf } from "../../../shared/values/calendar.ts";
import { fundNames } from "../../../shared/values/institutions.ts";
import { formatStructuredCommunication } from "../../../shared/values/structured-communication.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import type { SentStatementRow } from "../../loaders/statements/sent-statements.ts";
import { dayInWords, euroInWords, quarterInWords } from "../notices/in-words.ts";
import { readStatement, type StatementLine } from "./read-statement.ts";

/** A statement of account as a PDF: the same statement gives the same bytes. */
export async function drawStatement(context: ContributionsContext, statement: SentStatementRow): Promise<Buffer> {
  const { accountNumber, startsOn, endsOn, knownOn, language, fund, madeOn, addressee, communication } = statement;
  const { lines, opening, closing } = await readStatement(context, accountNumber, {
    ...{ from: startsOn, to: endsOn, knownOn },
  });
  const words = (code: string, said: object = {}): string => say(context.texts, language, code, said);
  const days = { from: dayInWords(startsOn, language), to: dayInWords(endsOn, language) };
  const named = ({ kind, nature, quarter }: StatementLine): string =>
    nature && quarter && kind === "DUE"
      ? words(`letterLine.${nature}`, { quarter: quarterInWords(quarter, language), year: String(yearOf(quarter)) })
      : words(`statementLine.${kind}`);
  const rowOf = (line: StatementLine): string[] => [
    dayInWords(line.on, language),
    named(line),
    euroInWords(line.amount, language),
    euroInWords(line.balance, language),
  ];
  const standing = (code: string, day: string, balance: bigint) => [
    day,
    words(code),
    "",
    euroInWords(balance, language),
  ];
  return drawLetter({
    ...{ language, madeOn, recipient: addressee, reference: formatStructuredCommunication(communication) },
    sender: { name: fundNames[fund] ?? fund, lines: [] },
    title: words("statement.title", days),
    blocks: [
      { kind: "PARAGRAPH", text: words("statement.introduction", days) },
      {
        kind: "TABLE",
        heads: ["on", "what", "amount", "balance"].map((code) => words(`statement.${code}`)),
        rows: [
          standing("statement.opening", days.from, opening),
          ...lines.map(rowOf),
          standing("statement.closing", days.to, closing),
        ],
        right: [2, 3],
      },
      { kind: "PARAGRAPH", text: words(closing > 0n ? "statement.owes" : "statement.owesNothing") },
    ],
  });
}
