import { type Cents, parseCents } from "../../shared/values/money.ts";

/** What the demo people earned in 2021 and in 2023: the years on which the contributions of 2024 and of 2026 rest. */
const earned: Readonly<Record<string, readonly [in2021: string | null, in2023: string | null]>> = {
  lotte: ["31250.40", "34800.00"],
  jan: ["24500.00", "26000.00"],
  griet: ["1500.00", "2400.00"],
  pieter: ["140000.00", "155000.00"],
  an: ["21000.00", "23500.00"],
  karel: ["18000.00", "4200.00"],
  els: ["42000.00", "45500.00"],
  bram: ["28750.00", "29900.00"],
  sofie: ["26400.00", "27950.75"],
  tom: ["38000.00", "41250.00"],
  mieke: ["23000.00", "24600.00"],
  hilde: ["9500.00", "10200.00"],
  luc: ["52000.00", "54800.00"],
  stijn: [null, "19500.00"],
  ilse: ["33500.00", "36400.00"],
  petra: ["36000.00", "37250.20"],
  amelie: ["76000.00", "84500.00"],
  nadia: ["33000.00", "21000.00"],
  karim: ["20000.00", "22000.00"],
  isabelle: ["6200.00", "6900.00"],
  rene: ["3200.00", "3500.00"],
  thomas: ["30000.00", "32500.00"],
  fabrice: ["9000.00", "9800.00"],
  lucie: ["5200.00", "5600.00"],
  simon: ["115000.00", "128000.00"],
  elise: ["27500.00", null],
  hugo: ["1500.00", "1650.00"],
  claire: ["47000.00", "48100.00"],
  paul: ["44000.00", "46000.00"],
};

/** An income of somebody of the demo office, as the tax administration gave it two years later. */
export interface DemoIncome {
  readonly key: string;
  readonly year: number;
  readonly amount: Cents;
  readonly knownOn: string;
}

/** What two of them earned in 2024, as the tax administration gave it in June 2026: that year is regularised. */
const in2024: readonly DemoIncome[] = [
  { key: "petra", year: 2024, amount: 48_000_00n, knownOn: "2026-06-22" },
  { key: "amelie", year: 2024, amount: 71_000_00n, knownOn: "2026-06-22" },
];

/** The incomes of the demo office. Those who are not named started since, and contribute on a flat base. */
export const demoIncomes: readonly DemoIncome[] = [
  ...Object.entries(earned).flatMap(([key, amounts]) =>
    amounts.flatMap((amount, i) => {
      const year = 2021 + i * 2;
      return amount ? [{ key, year, amount: parseCents(amount), knownOn: `${year + 2}-06-30` }] : [];
    }),
  ),
  ...in2024,
];
