import type { BankFile, BankStatement, FileFault, FileFaultReason } from "./bank-statement.ts";

/** How many faults of a file are named; a reader stops looking after that. */
const MOST_FAULTS = 20;

/** The faults found so far in one file. */
export class FileFaults {
  readonly found: FileFault[] = [];

  /** Names one more fault, unless enough were named. */
  add(reason: FileFaultReason, line: number | null = null, facts: Readonly<Record<string, string>> = {}): void {
    if (!this.full) this.found.push({ reason, line, facts });
  }

  get full(): boolean {
    return this.found.length >= MOST_FAULTS;
  }

  get none(): boolean {
    return this.found.length === 0;
  }

  /** All statements of the file, or none of them. */
  outcome(statements: readonly BankStatement[]): BankFile {
    if (this.none && statements.length === 0) this.add("NO_STATEMENT");
    return this.none ? { kind: "BankFileRead", statements } : { kind: "UnreadableFile", faults: this.found };
  }
}
