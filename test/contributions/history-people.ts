import { demoIban } from "../../subgraphs/contributions/seeds/statements.ts";
import type { Person } from "./office.ts";

/** The fund whose books are kept. */
export const FUND = "SECUREX";

const NUMBERS = ["85073003328", "85073003427", "85073003526", "85073003625", "85073003724", "85073003823"];

/** The people of these histories. The first two pay from one account number. */
export const keys = NUMBERS.map((_, i) => `person-${i}`);
/** From where somebody pays. */
export const ibanOf = (key: string): string => demoIban("001", Math.max(keys.indexOf(key), 1));
/** They started in 2024, each with a national number. */
export const people = NUMBERS.map((ssin, i): Person => ({ key: keys[i] ?? "", fund: FUND, ssin }));
/** Somebody of another fund. */
export const stranger: Person = { key: "stranger", fund: "UCM", ssin: "85073003922" };
