import type { Day } from "../../../shared/values/calendar.ts";
import { type CreditTransfer, creditTransfers } from "../../../shared/values/credit-transfers.ts";
import type { PainFile } from "../../../shared/values/pain.ts";
import { painText } from "./pain-text.ts";

/** The bytes of a file of payments to be made by the bank. */
export const writeCreditTransfers = (file: PainFile, executeOn: Day, transfers: readonly CreditTransfer[]): string =>
  painText(creditTransfers(file, executeOn, transfers));
