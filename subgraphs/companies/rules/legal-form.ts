import type { Day } from "../../shared/values/calendar.ts";
import type { Source } from "../../shared/values/law.ts";

interface Names {
  readonly fr: string;
  readonly nl: string;
}

/** A legal form of enterprises (rechtsvorm / forme légale), and what it means for the annual company contribution. */
export interface LegalForm {
  readonly code: string;
  /** As one writes it behind the name. */
  readonly abbreviations: Names;
  readonly names: Names;
  /** From when until when the form bears this name. An open start is `null`: as far back as the files go. */
  readonly from: Day | null;
  readonly until: Day | null;
  /** The code of the form that it became, where it ended. */
  readonly becomes: string | null;
  /** Whether a company of this form owes the annual contribution. */
  readonly liable: boolean;
  /** Whether a starter of this form may be exempt; `null` where that depends on the foreign form it is like. */
  readonly starterExemptionPossible: boolean | null;
  readonly basis: readonly Source[];
}

const law = (article: string, confidence: Source["confidence"] = "SEEN"): Source => ({ article, confidence });

const LIABLE = law("Law of 30-12-1992, art. 88 to 106");
const NOT_LIABLE = law("Law of 30-12-1992, art. 88: companies with legal personality, subject to company tax");
const STARTER = law("RD of 15-03-1993: exemption of starters, all forms but the SA");
const STARTER_OF_EUROPE = law("RD of 15-03-1993: the SE taken as an SA", "UNCONFIRMED");
const RENAMED = law("Law of 23-03-2019 (companies and associations): new names for existing companies from 2020-01-01");

const THE_CODE_OF_COMPANIES: Day = "2019-05-01";
const LAST_DAY_OF_OLD_NAMES: Day = "2019-12-31";

type Written = Pick<LegalForm, "code" | "abbreviations" | "names"> & Partial<LegalForm>;

const form = (written: Written): LegalForm => ({
  from: null,
  until: null,
  becomes: null,
  liable: true,
  starterExemptionPossible: true,
  basis: [LIABLE, STARTER],
  ...written,
});

const renamed = { until: LAST_DAY_OF_OLD_NAMES, basis: [LIABLE, STARTER, RENAMED] } as const;
const exempt = { liable: false, starterExemptionPossible: false, basis: [NOT_LIABLE] } as const;

/** Every form that a file may show. To add one: its row here; one that ends keeps its row, with `until`. */
export const legalForms: readonly LegalForm[] = [
  form({
    code: "SRL",
    abbreviations: { fr: "SRL", nl: "BV" },
    names: { fr: "société à responsabilité limitée", nl: "besloten vennootschap" },
    from: THE_CODE_OF_COMPANIES,
  }),
  form({
    code: "SPRL",
    abbreviations: { fr: "SPRL", nl: "BVBA" },
    names: {
      fr: "société privée à responsabilité limitée",
      nl: "besloten vennootschap met beperkte aansprakelijkheid",
    },
    becomes: "SRL",
    ...renamed,
  }),
  form({
    code: "SA",
    abbreviations: { fr: "SA", nl: "NV" },
    names: { fr: "société anonyme", nl: "naamloze vennootschap" },
    starterExemptionPossible: false,
  }),
  form({
    code: "SE",
    abbreviations: { fr: "SE", nl: "SE" },
    names: { fr: "société européenne", nl: "Europese vennootschap" },
    starterExemptionPossible: false,
    basis: [LIABLE, STARTER_OF_EUROPE],
  }),
  form({
    code: "SC",
    abbreviations: { fr: "SC", nl: "CV" },
    names: { fr: "société coopérative", nl: "coöperatieve vennootschap" },
    from: THE_CODE_OF_COMPANIES,
  }),
  form({
    code: "SCRL",
    abbreviations: { fr: "SCRL", nl: "CVBA" },
    names: {
      fr: "société coopérative à responsabilité limitée",
      nl: "coöperatieve vennootschap met beperkte aansprakelijkheid",
    },
    becomes: "SC",
    ...renamed,
  }),
  form({
    code: "SNC",
    abbreviations: { fr: "SNC", nl: "VOF" },
    names: { fr: "société en nom collectif", nl: "vennootschap onder firma" },
  }),
  form({
    code: "SCOMM",
    abbreviations: { fr: "SComm", nl: "CommV" },
    names: { fr: "société en commandite", nl: "commanditaire vennootschap" },
    from: THE_CODE_OF_COMPANIES,
  }),
  form({
    code: "SCS",
    abbreviations: { fr: "SCS", nl: "Comm.V" },
    names: { fr: "société en commandite simple", nl: "gewone commanditaire vennootschap" },
    becomes: "SCOMM",
    ...renamed,
  }),
  form({
    code: "FOREIGN_BRANCH",
    abbreviations: { fr: "succursale", nl: "bijkantoor" },
    names: { fr: "succursale d’une société étrangère", nl: "bijkantoor van een buitenlandse vennootschap" },
    starterExemptionPossible: null,
  }),
  form({
    code: "ASBL",
    abbreviations: { fr: "ASBL", nl: "VZW" },
    names: { fr: "association sans but lucratif", nl: "vereniging zonder winstoogmerk" },
    ...exempt,
  }),
  form({
    code: "SOCIETE_SIMPLE",
    abbreviations: { fr: "société simple", nl: "maatschap" },
    names: { fr: "société simple", nl: "maatschap" },
    ...exempt,
  }),
];

/** The form of that code, whenever it was in use; throws where we wrote a code that is none. */
export function legalForm(code: string): LegalForm {
  const found = legalForms.find((known) => known.code === code);
  if (!found) throw new Error(`no legal form has the code ${code}`);
  return found;
}

/** Whether a company could be founded under a form on a day: none was as an SPRL since the code of 2019 (art. 39). */
export const couldBeFoundedAs = ({ becomes }: LegalForm, foundedOn: Day): boolean =>
  becomes === null || foundedOn < THE_CODE_OF_COMPANIES;

/** The form under the name that it bears on a day: what was an SPRL is an SRL from 2020 on. */
export function legalFormOn(code: string, day: Day): LegalForm {
  const found = legalForm(code);
  return found.becomes && found.until && day > found.until ? legalFormOn(found.becomes, day) : found;
}

/** The form under which a company was founded, told from what it is called today: an SRL of 2015 was an SPRL. */
export function foundedAs(code: string, foundedOn: Day): LegalForm {
  const found = legalForm(code);
  if (found.from === null || foundedOn >= found.from) return found;
  return legalForms.find(({ becomes }) => becomes === code) ?? found;
}
