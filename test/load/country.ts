import type { ContributorCategory } from "../../subgraphs/shared/values/career.ts";

/**
 * How often what occurs among the self-employed of the country, after the yearly statistics of INASTI and the years of
 * their publications that are nearest. Who is counted with whom follows the statistics: 61.7 % main, 26.3 % side,
 * 12.0 % past pension age at the end of 2024. Within those three the parts are our own guesses.
 */
type Weights<One> = readonly (readonly [one: One, weight: number])[];

/** In ten thousand. */
export const categories: Weights<ContributorCategory> = [
  ["MAIN", 5_447],
  ["PRIMOSTARTER", 400],
  ["SPOUSE_MAXI", 200],
  ["ART37_AB", 100],
  ["ART37_C", 10],
  ["SPOUSE_MINI", 10],
  ["SECONDARY", 2_561],
  ["STUDENT", 67],
  ["PENSION_PAID", 1_145],
  ["PENSION_AGE_NO_PENSION", 60],
];

/** The affiliates of the five funds at the end of 2018. */
export const funds: Weights<string> = [
  ["SECUREX", 132_309],
  ["PARTENA", 135_901],
  ["UCM", 104_974],
  ["GROUPS", 38_242],
  ["CNA", 11_055],
];

/** The health funds' shares of 2022, in a thousand. */
export const healthFunds: Weights<string> = [
  ["100", 399],
  ["300", 286],
  ["500", 195],
  ["200", 51],
  ["400", 47],
  ["600", 11],
  ["900", 11],
];

interface Place {
  readonly language: "nl" | "fr" | "de";
  readonly homes: readonly (readonly [postalCode: string, municipality: string])[];
}

/** The regions of 2022, in ten thousand, with some of their municipalities. */
export const regions: Weights<Place> = [
  [
    {
      language: "nl",
      homes: [
        ["9000", "Gent"],
        ["2000", "Antwerpen"],
        ["3500", "Hasselt"],
        ["8500", "Kortrijk"],
      ],
    },
    6_280,
  ],
  [
    {
      language: "fr",
      homes: [
        ["4000", "Liège"],
        ["5000", "Namur"],
        ["6000", "Charleroi"],
        ["7000", "Mons"],
      ],
    },
    2_650,
  ],
  [
    {
      language: "de",
      homes: [
        ["4700", "Eupen"],
        ["4780", "Sankt Vith"],
      ],
    },
    75,
  ],
  [
    {
      language: "fr",
      homes: [
        ["1000", "Bruxelles"],
        ["1030", "Schaerbeek"],
      ],
    },
    700,
  ],
  [
    {
      language: "nl",
      homes: [
        ["1000", "Brussel"],
        ["1090", "Jette"],
      ],
    },
    295,
  ],
];

/** The yearly incomes of 2019, in euro, by bracket of the thresholds, in a thousand persons. */
export const incomes: Weights<readonly [from: number, to: number]> = [
  [[0, 11_118], 344],
  [[14_042, 60_638], 575],
  [[60_638, 89_361], 46],
  [[89_361, 310_000], 35],
];

/** Companies for each thousand persons, at the end of 2024. */
export const COMPANIES_IN_THOUSAND = 544;

/** Nobody is called so: given names of everyday, and the names of two trees. */
export const givenNames = {
  M: ["Lars", "Jan", "Emile", "Victor", "Noah", "Arthur", "Milan", "Louis", "Adam", "Jules", "Otto", "Karim"],
  F: ["Lotte", "Emma", "Louise", "Mila", "Alice", "Nora", "Juliette", "Anna", "Yasmina", "Greta", "Chloé", "Fien"],
} as const;

/** Halves of surnames. */
export const trees = [
  ...["Linde", "Eik", "Beuk", "Berk", "Els", "Es", "Iep", "Wilg", "Spar", "Den", "Hulst", "Kers", "Abeel", "Vlier"],
  ...["Tilleul", "Chêne", "Hêtre", "Saule", "Sapin", "Charme", "Tremble", "Noyer", "Sureau", "Merisier", "Aulne"],
] as const;
