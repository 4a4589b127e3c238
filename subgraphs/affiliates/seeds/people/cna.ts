import { type DemoPerson, main } from "../demo-person.ts";

/** Who of the demo office is with the Caisse nationale auxiliaire. */
export const cna: readonly DemoPerson[] = [
  {
    key: "karel",
    name: ["Karel", "Spar"],
    born: ["1958-03-08", 65],
    language: "nl",
    fund: "CNA",
    home: ["2800", "Mechelen"],
    healthFund: "600",
    career: [
      { from: "1990-01-01", until: "2023-03-31", as: "MAIN" },
      { from: "2023-04-01", as: "PENSION_PAID" },
    ],
    story: "Draws a pension and goes on mending clocks.",
  },
  {
    key: "maarten",
    name: ["Maarten", "Lork"],
    born: ["1994-01-29", 303],
    language: "nl",
    fund: "CNA",
    home: ["1000", "Brussel"],
    healthFund: "600",
    career: main("2025-01-01"),
    story: "Landed with the auxiliary fund, and never paid.",
  },
  {
    key: "karim",
    name: ["Karim", "Orme"],
    born: ["1977-12-12", 401],
    language: "fr",
    fund: "CNA",
    home: ["1080", "Molenbeek"],
    healthFund: "600",
    career: main("2008-01-01"),
    story: "Owes four quarters, and asks for a plan.",
  },
  {
    key: "hugo",
    name: ["Hugo", "Pommier"],
    born: ["1978-08-27", 489],
    language: "fr",
    fund: "CNA",
    home: ["4500", "Huy"],
    healthFund: "600",
    career: [{ from: "2018-12-03", as: "ART37_C" }],
    story: "An alderman who also keeps a shop.",
  },
];
