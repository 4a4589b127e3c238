/** A table that is drawn up every year: of which dataset, and by what it is divided. */
export interface Publication {
  readonly dataset: string;
  readonly groupBy: readonly string[];
  /** The figure that is drawn, and by which the rows stand in order; how many, if absent. */
  readonly figure?: string;
  /** Which quarters of the year, where quarters are counted: its last day alone, or all four. */
  readonly quarters?: "LAST" | "ALL";
  readonly description: string;
}

/** What the institute publishes every year of the self-employed, and what the FPS Social Security is told of funds. */
export const publications = {
  SELF_EMPLOYED_BY_CATEGORY: {
    ...{ dataset: "CAREERS", groupBy: ["CATEGORY"], quarters: "LAST" },
    description: "INASTI, yearly: the self-employed on 31 December, by category.",
  },
  SELF_EMPLOYED_BY_CAPACITY: {
    ...{ dataset: "CAREERS", groupBy: ["CAPACITY", "CATEGORY"], quarters: "LAST" },
    description: "INASTI, yearly: the self-employed on 31 December, by capacity and category.",
  },
  SELF_EMPLOYED_BY_FUND: {
    ...{ dataset: "CAREERS", groupBy: ["FUND", "CATEGORY"], quarters: "LAST" },
    description: "INASTI, yearly: the self-employed on 31 December, by fund and category.",
  },
  STARTERS_AND_STOPPERS: {
    ...{ dataset: "AFFILIATIONS", groupBy: ["MOVEMENT", "CATEGORY"] },
    description: "INASTI, yearly: who began, stopped, changed and moved, by category.",
  },
  CONTRIBUTIONS_CLAIMED: {
    ...{ dataset: "DUES", groupBy: ["NATURE", "CATEGORY"], figure: "AMOUNT_SUM" },
    description: "INASTI, yearly: what was claimed, by nature and category.",
  },
  CONTRIBUTIONS_RECEIVED: {
    ...{ dataset: "LEDGER", groupBy: ["FUND", "MOVEMENT"], figure: "AMOUNT_SUM" },
    description: "INASTI, yearly: what was received and given back, by fund.",
  },
  BENEFITS_DECIDED: {
    ...{ dataset: "BENEFITS", groupBy: ["BENEFIT", "VERDICT"] },
    description: "FPS Social Security, yearly: what was decided of benefits.",
  },
  REQUESTS_IN_TIME: {
    ...{ dataset: "REQUESTS", groupBy: ["KIND"], figure: "IN_TIME", quarters: "ALL" },
    description: "FPS Social Security, yearly: what was dealt with, and which share of it in time, by kind.",
  },
  TRANSMISSIONS_IN_TIME: {
    ...{ dataset: "TRANSMISSIONS", groupBy: ["KIND"], figure: "IN_TIME", quarters: "ALL" },
    description: "FPS Social Security, yearly: what was sent to institutions, and which share of it in time, by kind.",
  },
  RECOVERY_STEPS: {
    ...{ dataset: "RECOVERY", groupBy: ["STEP"] },
    description: "FPS Social Security, yearly: the steps of recovery.",
  },
  COMPANIES_AFFILIATED: {
    ...{ dataset: "COMPANIES", groupBy: ["FUND", "STANDING"] },
    description: "INASTI, yearly: companies on 31 December, by fund and standing.",
  },
} as const satisfies Readonly<Record<string, Publication>>;

export type PublicationCode = keyof typeof publications;

/** The periods of a year that a table is of. */
export function periodsOf({ quarters }: Publication, year: number): readonly [from: string, to: string] {
  if (!quarters) return [String(year), String(year)];
  return [quarters === "ALL" ? `${year}Q1` : `${year}Q4`, `${year}Q4`];
}
