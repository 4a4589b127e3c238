import type { InsolvencyKind } from "../rules/insolvency.ts";
import type { MandateRole } from "../rules/mandate.ts";

/** A mandate of the demo office. A holder who is affiliated is named by the key of the person. */
export interface DemoMandate {
  readonly holder: string;
  readonly affiliate?: string;
  readonly role: MandateRole;
  readonly unpaid?: true;
  readonly from: string;
  readonly until?: string;
}

/** A company of the demo office. None exists: the numbers pass their check and belong to nobody. */
export interface DemoCompany {
  readonly key: string;
  readonly number: string;
  readonly name: string;
  readonly form: string;
  readonly since: string;
  readonly fund: string;
  readonly language: "fr" | "nl" | "de";
  readonly seat: readonly [street: string, postalCode: string, municipality: string];
  readonly nace: readonly [code: string, version: "2008" | "2025"];
  readonly mandates: readonly DemoMandate[];
  readonly insolvency?: {
    readonly kind: InsolvencyKind;
    readonly from: string;
    readonly curator?: string;
    readonly published?: string;
  };
  /** Its balance totals by accounting year, in cents. */
  readonly accounts?: Readonly<Record<number, number>>;
  /** The formal notice after which it was put with the auxiliary fund. */
  readonly notified?: {
    readonly postedOn: string;
    readonly item: string;
    readonly dueOn: string;
    readonly assignedOn: string;
  };
  /** What this company is there to show. */
  readonly story: string;
}

/** The companies of the demo office, each with a story. */
export const companies: readonly DemoCompany[] = [
  {
    key: "hetre",
    number: "1999000150",
    name: "Hêtre Solutions",
    form: "SRL",
    since: "2025-01-02",
    fund: "SECUREX",
    language: "fr",
    seat: ["Quai de l’Exemple 12", "4000", "Liège"],
    nace: ["62100", "2025"],
    mandates: [{ holder: "Marc Hêtre", affiliate: "marc", role: "DIRECTOR", from: "2025-01-02" }],
    story: "A starter that answers for the contributions of its only director.",
  },
  {
    key: "populier",
    number: "1999001239",
    name: "Populier",
    form: "SA",
    since: "2005-01-03",
    fund: "PARTENA",
    language: "nl",
    seat: ["Voorbeeldlaan 3", "8500", "Kortrijk"],
    nace: ["46730", "2008"],
    mandates: [
      { holder: "Pieter Populier", affiliate: "pieter", role: "DIRECTOR", from: "2005-01-03" },
      { holder: "Veerle Wingerd", role: "DIRECTOR", unpaid: true, from: "2012-06-01" },
      { holder: "Veerle Wingerd", role: "DAILY_MANAGER", from: "2018-01-01" },
    ],
    story:
      "A public limited company, whose director is with another fund and whose second director is not paid as one.",
  },
  {
    key: "cedre",
    number: "1999002328",
    name: "Cèdre Traiteur",
    form: "SPRL",
    since: "2015-03-27",
    fund: "GROUPS",
    language: "fr",
    seat: ["Rue de l’Exemple 40", "6000", "Charleroi"],
    nace: ["56210", "2008"],
    mandates: [{ holder: "Nadia Cèdre", affiliate: "nadia", role: "MANAGER", from: "2015-04-01" }],
    insolvency: { kind: "BANKRUPTCY", from: "2026-05-12", curator: "Me Aubépine" },
    story: "Went bankrupt in May 2026, and its manager may have a bridging right.",
  },
  {
    key: "hazelaar",
    number: "1999003417",
    name: "Hazelaar & Meidoorn",
    form: "SNC",
    since: "2020-06-30",
    fund: "UCM",
    language: "nl",
    seat: ["Voorbeeldstraat 8", "2300", "Turnhout"],
    nace: ["81210", "2008"],
    mandates: [
      { holder: "Sofie Hazelaar", affiliate: "sofie", role: "WORKING_PARTNER", from: "2020-07-01" },
      { holder: "Joris Meidoorn", role: "WORKING_PARTNER", from: "2020-07-01", until: "2024-06-30" },
    ],
    accounts: { 2022: 98_400_00, 2023: 104_250_00, 2024: 112_310_00 },
    story: "A partnership of cleaners, which one of the two partners has left.",
  },
  {
    key: "buis",
    number: "1999004506",
    name: "Buis Menuiserie",
    form: "SPRL",
    since: "2003-12-19",
    fund: "UCM",
    language: "fr",
    seat: ["Place de l’Exemple 5", "5500", "Dinant"],
    nace: ["43320", "2008"],
    mandates: [
      { holder: "Paul Buis", affiliate: "paul", role: "MANAGER", from: "2004-01-01", until: "2026-03-01" },
      { holder: "Paul Buis", affiliate: "paul", role: "LIQUIDATOR", from: "2026-03-02" },
    ],
    insolvency: { kind: "LIQUIDATION", from: "2026-03-02", published: "2026-03-16" },
    story: "Is wound up by the one who managed it.",
  },
  {
    key: "treurwilg",
    number: "1999005692",
    name: "Treurwilg",
    form: "SC",
    since: "2019-09-02",
    fund: "CNA",
    language: "nl",
    seat: ["Voorbeeldplein 1", "2800", "Mechelen"],
    nace: ["68203", "2008"],
    mandates: [{ holder: "Hendrik Treurwilg", role: "DIRECTOR", unpaid: true, from: "2019-09-02" }],
    notified: { postedOn: "2020-01-15", item: "010541285200000012", dueOn: "2020-02-14", assignedOn: "2020-02-15" },
    story: "Dormant since it was founded, and with the auxiliary fund because it chose none.",
  },
  {
    key: "charme",
    number: "1999006781",
    name: "Charme Construct",
    form: "SRL",
    since: "2021-05-10",
    fund: "GROUPS",
    language: "fr",
    seat: ["Chaussée de l’Exemple 77", "7000", "Mons"],
    nace: ["41002", "2025"],
    mandates: [
      { holder: "Aline Charme", role: "DIRECTOR", from: "2021-05-10" },
      { holder: "Bastien Charme", role: "WORKING_PARTNER", from: "2024-07-01" },
    ],
    insolvency: { kind: "JUDICIAL_REORGANISATION", from: "2026-09-08", curator: "Me Genêt" },
    accounts: { 2022: 902_118_40, 2023: 941_006_75, 2024: 655_430_10 },
    story: "A builder under judicial reorganisation, with a working partner in the register of the sector.",
  },
  {
    key: "larche",
    number: "1999007870",
    name: "Lärche Beratung",
    form: "FOREIGN_BRANCH",
    since: "2026-02-16",
    fund: "UCM",
    language: "de",
    seat: ["Beispielstraße 2", "4700", "Eupen"],
    nace: ["70200", "2025"],
    mandates: [{ holder: "Jonas Lärche", role: "PERMANENT_REPRESENTATIVE", from: "2026-02-16" }],
    story:
      "The Belgian branch of a German company: whether a starter's exemption is possible depends on its form at home.",
  },
];
