import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { write } from "../../../shared/plumbing/write.ts";
import type { Cents } from "../../../shared/values/money.ts";
import type { BankAnswer } from "../../formats/bank-answer/bank-answer.ts";
import { readBankAnswer } from "../../formats/bank-answer/read-bank-answer.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import type { BankFileFault } from "../../rules/payments/bank-answer.ts";
import { refuse, textFaults } from "../refuse.ts";
import { followAnswer } from "./follow-answer.ts";
import { saidInBookings, saidInReport } from "./said-of-payments.ts";

/** A file of the bank, as a clerk hands it in. */
export interface BankFileHandedIn {
  readonly meta: WriteMetaInput;
  readonly fileName: string;
  /** Its bytes in base64. */
  readonly content: string;
}

/** What came of a file: counts, sums of what was booked and of what failed, and the payments that stand otherwise. */
export interface TakenIn {
  readonly paid: number;
  readonly rejected: number;
  readonly returned: number;
  readonly paidTotal: Cents;
  readonly failedTotal: Cents;
  /** What was known already. */
  readonly known: number;
  /** What is not about payments of benefits. */
  readonly others: number;
  readonly paymentIds: readonly string[];
  readonly errors: readonly Refused[];
}

const NOTHING = {
  ...{ paid: 0, rejected: 0, returned: 0, paidTotal: 0n, failedTotal: 0n, known: 0, others: 0 },
  ...{ paymentIds: [], errors: [] },
} as const;

const LARGEST = 10_000_000;
const MOST_PLACES = 20;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/** Says why a file is not taken in, and at which places of it. */
export const bankFileFault = (why: BankFileFault, places: readonly string[]): Refused =>
  refuse("BenefitBankFileError", "content", { why, places: places.slice(0, MOST_PLACES), many: places.length });

/**
 * Takes in what the bank says of payments of benefits, whole or not at all. What is said twice counts once, also where
 * two hand in the same file at once: the second waits, and finds it known.
 */
export async function importBenefitBankFile(context: BenefitsContext, asked: BankFileHandedIn) {
  const taken = await write(context, "importBenefitBankFile", asked, async (): Promise<TakenIn> => {
    const errors = handedInFaults(asked);
    if (errors.length > 0) return { ...NOTHING, errors };
    const bytes = Buffer.from(asked.content, "base64");
    const answer = readBankAnswer(bytes);
    if ("faults" in answer) return { ...NOTHING, errors: faultsAt(answer.faults) };
    await sql`select pg_advisory_xact_lock(hashtextextended(${`benefit bank file ${context.viewer.fund}`}, 0))`.execute(
      context.db,
    );
    const said =
      answer.form === "PAIN002" ? await saidInReport(context, answer) : await saidInBookings(context, answer);
    if ("why" in said) return { ...NOTHING, errors: [bankFileFault(said.why, said.places)] };
    const followed = await followAnswer(context, said.said);
    if ("faults" in followed) return { ...NOTHING, errors: faultsAt(followed.faults) };
    await keepFile(context, { bytes, name: asked.fileName.trim(), form: answer.form });
    return { ...NOTHING, ...followed, others: said.others };
  });
  return { ...NOTHING, ...taken };
}

function handedInFaults({ fileName, content }: BankFileHandedIn): Refused[] {
  const named = textFaults("fileName", fileName, 200, 1);
  if (named.length > 0) return named;
  const invalid = (reason: string) => [refuse("ValidationError", "content", { reason })];
  if (content.length === 0) return invalid("TOO_SHORT");
  if (Buffer.byteLength(content, "base64") > LARGEST) return invalid("TOO_LONG");
  return BASE64.test(content) && content.length % 4 === 0 ? [] : invalid("NOT_BASE64");
}

/** One error for each sort of fault, with all its places. */
function faultsAt(faults: readonly { readonly why: BankFileFault; readonly place: string }[]): Refused[] {
  return [...new Set(faults.map(({ why }) => why))].map((why) =>
    bankFileFault(
      why,
      faults.filter((one) => one.why === why).map(({ place }) => place),
    ),
  );
}

interface Kept {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly form: BankAnswer["form"];
}

/** Keeps that a file came, by its hash; whoever hands it in again changes nothing. */
async function keepFile({ db, viewer }: BenefitsContext, { bytes, name, form }: Kept): Promise<void> {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  await sql`
    insert into bank_file (fund, sha256, name, form, bytes, taken_in_by, taken_in_on)
    values (${viewer.fund}, ${sha256}, ${name}, ${form}, ${bytes.byteLength}, ${viewer.actor}, ${viewer.day})
    on conflict do nothing`.execute(db);
}
