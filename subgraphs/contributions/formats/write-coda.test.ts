import { isoCheck } from "../../shared/values/check-digits.ts";
import { structuredCommunication } from "../../shared/values/structured-communication.ts";
import type { BankEntry, BankStatement, ReturnKind } from "./bank-statement.ts";
import { EXAMPLE_FILE } from "./coda/example-file.ts";
import { readCoda } from "./coda.ts";
import { writeCoda } from "./write-coda.ts";

const ADDRESSEE = {
  name: "CAISSE SYNTHETIQUE",
  bic: "KREDBEBB",
  bank: "735",
  creditorIdentifier: "BE57ZZZ0409861127",
};

/** Chances that a seed fixes, so that a history that fails can be told again. */
function chances(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const upTo = (most: number): number => Math.floor(next() * (most + 1));
  const one = <Of>(of: readonly Of[]): Of => of[upTo(of.length - 1)]!;
  const text = (longest: number): string => {
    const letters = Array.from({ length: 1 + upTo(longest - 1) }, () => one([..."ABCdef 0123é-ï.ß"]));
    return letters.join("").replace(/\s+/g, " ").trim() || "x";
  };
  const maybe = <Of>(of: () => Of): Of | null => (next() < 0.5 ? of() : null);
  return { upTo, one, text, maybe };
}
type Chances = ReturnType<typeof chances>;

const day = ({ upTo }: Chances): string =>
  `2026-${String(1 + upTo(11)).padStart(2, "0")}-${String(1 + upTo(27)).padStart(2, "0")}`;
const iban = ({ upTo }: Chances): string => {
  const ten = String(upTo(999_999_999)).padStart(10, "0");
  const number = ten + String(Number(ten) % 97 || 97).padStart(2, "0");
  return `BE${isoCheck("BE", number)}${number}`;
};
const counterparty = (by: Chances): BankEntry["counterparty"] =>
  by.one([
    null,
    { iban: iban(by), account: null, name: by.maybe(() => by.text(35)) },
    { iban: null, account: by.text(34), name: by.text(35) },
    { iban: null, account: null, name: by.text(35) },
  ]);
const returned = (by: Chances): BankEntry["returned"] => ({
  type: by.one<ReturnKind>(["REJECT", "RETURN", "REFUND", "REVERSAL", "CANCELLATION"]),
  reason: by.one(["AM04", "MD06", null]),
});

type Said = Pick<BankEntry, "structured" | "creditorReference" | "freeText" | "mandateId">;
const SILENT: Said = { structured: null, creditorReference: null, freeText: null, mandateId: null };
const said = (by: Chances): Said => {
  const structured = structuredCommunication(by.upTo(9), by.upTo(999_999_999));
  const printed = structured.replace(/(...)(....)(.....)/, "+++$1/$2/$3+++");
  return by.one<() => Said>([
    () => SILENT,
    () => ({ ...SILENT, structured }),
    () => ({ ...SILENT, creditorReference: `RF${isoCheck("RF", structured)}${structured}` }),
    () => ({ ...SILENT, freeText: by.text(149) }),
    () => ({ ...SILENT, structured, freeText: `${by.text(100)} ${printed}` }),
    () => ({ ...SILENT, structured, mandateId: by.text(35) }),
    () => ({ ...SILENT, freeText: by.text(62), mandateId: by.text(35) }),
  ])();
};

const entry = (by: Chances, position: string, partOf: string | null): BankEntry => ({
  position,
  partOf,
  amount: BigInt(by.upTo(1_000_000_00)) * by.one([1n, -1n]),
  bookedOn: day(by),
  valueOn: by.maybe(() => day(by)),
  ...said(by),
  note: by.maybe(() => by.text(268)),
  counterparty: counterparty(by),
  endToEndId: by.maybe(() => by.text(35)),
  returned: by.maybe(() => returned(by)),
  bankReference: by.maybe(() => by.text(21)),
});

function statement(by: Chances, previous: BankStatement | undefined): BankStatement {
  const totals: { position: string; amount: bigint; details: number }[] = [];
  const entries = Array.from({ length: by.upTo(30) }, (_, i) => {
    const number = String(i + 1).padStart(4, "0");
    const details = by.one([0, 0, 0, 1 + by.upTo(5)]);
    if (details === 0) return [entry(by, `${number}/0000`, null)];
    const parts = Array.from({ length: details }, (_, n) => entry(by, `${number}/000${n + 1}`, `${number}/0000`));
    totals.push({ position: `${number}/0000`, amount: parts.reduce((all, part) => all + part.amount, 0n), details });
    return parts;
  }).flat();
  const openingBalance = previous?.closingBalance ?? BigInt(by.upTo(1_000_000_00)) * by.one([1n, -1n]);
  const sequence = (previous?.sequence ?? by.upTo(300)) + 1;
  return {
    format: "CODA",
    account: previous?.account ?? iban(by),
    currency: "EUR",
    sequence,
    year: 2026,
    statementId: `2026-${String(sequence).padStart(3, "0")}`,
    createdOn: day(by),
    markedDuplicate: by.one([true, false]),
    openingBalance,
    closingBalance: openingBalance + entries.reduce((all, { amount }) => all + amount, 0n),
    openingOn: day(by),
    closingOn: day(by),
    entries,
    totals,
  };
}

function statements(seed: number): BankStatement[] {
  const by = chances(seed);
  const made: BankStatement[] = [];
  for (let count = 1 + by.upTo(3); count > 0; count--) made.push(statement(by, made.at(-1)));
  return made;
}

const firstSeed = Number(process.env.SEED ?? Date.now() % 1_000_000_000);

describe("a CODA file that we write", () => {
  it.each(Array.from({ length: 60 }, (_, i) => firstSeed + i))("reads back as it was (SEED=%i)", (seed) => {
    const made = statements(seed);
    expect(readCoda(writeCoda(made, ADDRESSEE))).toEqual({ kind: "BankFileRead", statements: made });
  });

  it("reads back as the file that a bank wrote", () => {
    const read = readCoda(Buffer.from(EXAMPLE_FILE.join("\n"), "latin1"));
    if (read.kind === "UnreadableFile") throw new Error("the example must be readable");
    expect(readCoda(writeCoda(read.statements, ADDRESSEE))).toEqual(read);
  });

  it("has records of 128 characters, and the movement of a returned direct debit as a bank writes it", () => {
    const read = readCoda(Buffer.from(EXAMPLE_FILE.join("\n"), "latin1"));
    const text = Buffer.from(writeCoda(read.kind === "BankFileRead" ? read.statements : [], ADDRESSEE)).toString(
      "latin1",
    );
    const lines = text.trimEnd().split("\r\n");
    expect(new Set(lines.map((line) => line.length))).toEqual(new Set([128]));
    expect(lines.slice(12)).toEqual([
      "2100030000REF0000000000000000031000000000250000050126005030001127050126112BE57ZZZ0409861127                  MNDT-005012600001 0",
      "220003000000123                        204098611291            E2E-000123                                       2AM04        1 0",
      "2300030000BE43679000000101                  EURPEETERS TEST                                                             2AM040 0",
      "8000BE78735000000186                  EUR0000000012038620050126                                                                0",
      "9               000015000000000250000000000002288620                                                                           2",
    ]);
  });

  it("writes letters that ISO 8859-1 lacks as best it can", () => {
    const [made] = statements(1);
    const named = { ...made!, entries: [], totals: [], closingBalance: made!.openingBalance };
    const bytes = writeCoda([named], { ...ADDRESSEE, name: "Čapek œuvre Ægir" });
    expect(Buffer.from(bytes).toString("latin1")).toContain("Capek ?uvre Ægir");
  });
});
