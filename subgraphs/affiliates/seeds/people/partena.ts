import { type DemoPerson, main } from "../demo-person.ts";

/** Who of the demo office is with Partena. */
export const partena: readonly DemoPerson[] = [
  {
    key: "griet",
    name: ["Griet", "Els"],
    born: ["1990-06-21", 202],
    language: "nl",
    fund: "PARTENA",
    home: ["9300", "Aalst"],
    healthFund: "200",
    career: [{ from: "2021-01-01", as: "SECONDARY" }],
    story: "A teacher with a secondary occupation, in a fund whose fee is not known.",
  },
  {
    key: "ilse",
    name: ["Ilse", "Kers"],
    born: ["1987-11-11", 8],
    language: "nl",
    fund: "PARTENA",
    home: ["3800", "Sint-Truiden"],
    healthFund: "300",
    career: main("2015-10-01"),
    story: "Pays in advance, more than is asked.",
  },
  {
    key: "isabelle",
    name: ["Isabelle", "Noisetier"],
    born: ["1972-05-05", 222],
    language: "fr",
    fund: "PARTENA",
    home: ["1300", "Wavre"],
    healthFund: "500",
    career: [{ from: "2013-01-01", as: "SECONDARY" }],
    story: "A civil servant who translates in the evening.",
  },
  {
    key: "claire",
    name: ["Claire", "Cerisier"],
    born: ["1965-06-06", 50],
    language: "fr",
    fund: "PARTENA",
    home: ["1180", "Uccle"],
    healthFund: "500",
    career: main("1992-01-01"),
    story: "Three years from her pension.",
  },
];
