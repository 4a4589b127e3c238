import type { BenefitVersion, Body, Region } from "../benefit.ts";
import { derived, labourCourt, law } from "./sources.ts";

const OWN_SCHEME = law("RD of 08-04-1976 (family allowances of the self-employed)");
const GENERAL_LAW = law("General law of 19-12-1939 on family allowances");

type Scheme = Pick<
  BenefitVersion,
  "from" | "until" | "validity" | "region" | "decidedBy" | "paidBy" | "fundTask" | "appeal" | "basis"
>;

const federal = (from: string, until: string, region: Region | null): Scheme => ({
  from,
  until,
  region,
  validity: GENERAL_LAW,
  decidedBy: "FEDERAL_FAMILY_FUND",
  paidBy: "FEDERAL_FAMILY_FUND",
  fundTask: "REDIRECTS",
  appeal: labourCourt("FEDERAL_FAMILY_FUND"),
  basis: [GENERAL_LAW],
});

const regional = (region: Region, from: string, body: Body, article: string): Scheme => ({
  from,
  until: null,
  region,
  validity: law(article),
  decidedBy: body,
  paidBy: body,
  fundTask: "REDIRECTS",
  appeal: labourCourt(body),
  basis: [law(article)],
});

const flemish = regional(
  "FLANDERS",
  "2019-01-01",
  "FLEMISH_FAMILY_FUND",
  "Flemish decree of 27-04-2018 (growth package)",
);

/**
 * Who was and is competent for family allowances: the fund itself, then the federal scheme, then the region of the
 * child.
 */
export const familySchemes = {
  ownScheme: {
    from: null,
    until: "2014-06-30",
    region: null,
    validity: OWN_SCHEME,
    decidedBy: "FUND",
    paidBy: "FUND",
    fundTask: "FULL_FILE",
    appeal: labourCourt("FUND"),
    basis: [OWN_SCHEME],
  } satisfies Scheme as Scheme,
  federal: [federal("2014-07-01", "2018-12-31", null), federal("2019-01-01", "2019-12-31", "BRUSSELS")],
  regional: [
    {
      ...flemish,
      appeal: { ...flemish.appeal, court: "DISPUTE_COMMISSION", basis: derived(flemish.validity) },
    } satisfies Scheme as Scheme,
    regional(
      "WALLONIA",
      "2019-01-01",
      "WALLOON_FAMILY_FUND",
      "Walloon decree on family benefits; general law of 19-12-1939 for children born before 2020",
    ),
    regional(
      "GERMAN_SPEAKING",
      "2019-01-01",
      "GERMAN_SPEAKING_MINISTRY",
      "Decree of 23-04-2018 (German-speaking Community)",
    ),
    regional("BRUSSELS", "2020-01-01", "BRUSSELS_FAMILY_FUND", "Brussels ordinance of 25-04-2019"),
  ],
} as const;
