import { seedId } from "../../shared/plumbing/seed-id.ts";
import { addDays, addMonths, type Day, lastDay, type Quarter } from "../../shared/values/calendar.ts";
import type { Cents } from "../../shared/values/money.ts";
import type { BankEntry } from "../formats/bank-statement.ts";

/** How somebody of the demo office pays. Whoever is not named pays each quarter in its last month, up to 2026Q3. */
interface Habit {
  /** The first quarter that is not paid any more. */
  readonly until?: Quarter;
  /** A quarter that alone is left open. */
  readonly except?: Quarter;
  /** Pays a quarter late. */
  readonly late?: true;
  /** How the payment is known: by the communication unless said otherwise. */
  readonly by?: "DIRECT_DEBIT" | "NATIONAL_NUMBER";
  /** The quarter whose direct debit came back. */
  readonly returned?: Quarter;
  /** A quarter that alone is paid late. */
  readonly lateOnce?: Quarter;
  /** Of the last quarter only half was paid. */
  readonly half?: Quarter;
}

const habits: Readonly<Record<string, Habit>> = {
  jan: { late: true, until: "2026Q3" },
  maarten: { until: "2025Q1" },
  karim: { until: "2026Q1" },
  elise: { until: "2024Q4" },
  nadia: { until: "2026Q2" },
  mieke: { until: "2026Q3" },
  fabrice: { half: "2026Q3" },
  chloe: { by: "DIRECT_DEBIT", returned: "2026Q3" },
  yanis: { by: "DIRECT_DEBIT" },
  paul: { by: "NATIONAL_NUMBER" },
  simon: { until: "2027Q1" },
  amelie: { until: "2027Q1" },
  bram: { except: "2026Q2" },
  els: { lateOnce: "2025Q1" },
};
const byId = new Map(Object.entries(habits).map(([key, habit]) => [seedId("aff", key), habit]));

/** A due of the demo office that may be paid. */
export interface PayableDue {
  readonly id: string;
  readonly contributorId: string;
  readonly quarter: Quarter;
  readonly amount: Cents;
  readonly communication: string;
  readonly ssin: string;
  readonly iban: string;
}

/** A sum on a statement of the demo office, before it has its place there. */
export type DemoSum = Pick<
  BankEntry,
  "amount" | "bookedOn" | "structured" | "freeText" | "endToEndId" | "mandateId" | "returned" | "counterparty"
>;

const PAY_UNTIL: Quarter = "2026Q4";
const IN_ADVANCE: Day = "2026-11-16";

function dayOfPayment(quarter: Quarter, late = false): Day {
  if (quarter >= PAY_UNTIL) return IN_ADVANCE;
  return addDays(addMonths(lastDay(quarter), late ? 2 : 0), -10);
}

const sum = (due: PayableDue, amount: Cents, bookedOn: Day): DemoSum => ({
  amount,
  bookedOn,
  structured: null,
  freeText: null,
  endToEndId: null,
  mandateId: null,
  returned: null,
  counterparty: { iban: due.iban, account: null, name: null },
});

/** What the demo people paid of a due, and what of it came back. */
export function paymentsFor(due: PayableDue): DemoSum[] {
  const { contributorId, quarter, amount, communication, ssin } = due;
  const { until = PAY_UNTIL, except, late, lateOnce, by, returned, half } = byId.get(contributorId) ?? {};
  if (quarter >= until || quarter === except || amount === 0n) return [];
  const day = dayOfPayment(quarter, late || lateOnce === quarter);
  const paid = sum(due, half === quarter ? amount / 2n : amount, day);
  if (by === "NATIONAL_NUMBER") return [{ ...paid, freeText: `COTISATIONS SOCIALES ${ssin}` }];
  if (by !== "DIRECT_DEBIT") return [{ ...paid, structured: communication }];
  const debited = { ...paid, endToEndId: due.id, mandateId: communication };
  if (returned !== quarter) return [debited];
  const back = { type: "RETURN", reason: "AM04" } as const;
  return [debited, { ...debited, amount: -paid.amount, bookedOn: addDays(paid.bookedOn, 3), returned: back }];
}
