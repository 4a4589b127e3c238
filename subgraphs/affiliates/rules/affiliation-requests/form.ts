import { dated, type Source } from "../../../shared/values/law.ts";
import type { AffiliationKind, Answers } from "./affiliation-kind.ts";

/** Of what sort an answer is. */
export const answerTypes = {
  TEXT: "A text of a line.",
  DAY: "A day: 2027-01-01.",
  CHOICE: "One of the choices, by its code.",
  NUMBER: "A whole number.",
  SSIN: "A number in the national or the bis register.",
  ENTERPRISE_NUMBER: "An enterprise number.",
  IBAN: "An account number.",
  POSTAL_CODE:
    "A Belgian postal code, four digits; whoever lives abroad leaves it and street and place to a case handler.",
  HEALTH_FUND: "The number of a health fund, three digits.",
} as const;

export type AnswerType = keyof typeof answerTypes;

/** Under which heading a field stands. */
export const formSections = {
  IDENTITY: "Who asks.",
  HOME: "Where they live, and how they are written to.",
  ACTIVITY: "What they begin, and when.",
  STATUS: "What else they do or receive, on which the category rests.",
  COVER: "With which health fund they are, and on what account they are paid.",
} as const;

export type FormSection = keyof typeof formSections;

/** One field of a form. Its words stand in the texts as `affiliationField.<code>`. */
export interface FormField {
  readonly code: string;
  readonly section: FormSection;
  readonly type: AnswerType;
  readonly required: boolean;
  /** The codes of the choices; their words stand in the texts as `affiliationChoice.<code>`. */
  readonly choices?: readonly string[];
  /** It is asked only where another field has one of these answers. */
  readonly onlyIf?: { readonly field: string; readonly is: readonly string[] };
}

const field = (section: FormSection, type: AnswerType, code: string, rest: Partial<FormField> = {}): FormField => ({
  section,
  type,
  code,
  required: true,
  ...rest,
});

const optional = { required: false } as const;

const person: readonly FormField[] = [
  field("IDENTITY", "TEXT", "firstName"),
  field("IDENTITY", "TEXT", "lastName"),
  field("IDENTITY", "DAY", "birthDate"),
  field("HOME", "TEXT", "street"),
  field("HOME", "POSTAL_CODE", "postalCode"),
  field("HOME", "TEXT", "municipality"),
  field("HOME", "CHOICE", "language", { choices: ["FR", "NL", "DE"] }),
];

const start = field("ACTIVITY", "DAY", "startsOn");
const activity = field("ACTIVITY", "TEXT", "activity");
const enterprise = field("ACTIVITY", "ENTERPRISE_NUMBER", "enterpriseNumber", optional);
const helped = field("ACTIVITY", "SSIN", "helpedSsin");
const yesOrNo = ["YES", "NO"];

const work: readonly FormField[] = [
  field("STATUS", "CHOICE", "otherWork", {
    choices: ["NONE", "EMPLOYEE_LESS", "EMPLOYEE_HALF_TIME", "CIVIL_SERVANT", "TEACHER_SIX_TENTHS"],
  }),
  field("STATUS", "CHOICE", "selfEmployedBefore", { choices: yesOrNo }),
];

const cover: readonly FormField[] = [
  field("COVER", "HEALTH_FUND", "healthFund"),
  field("COVER", "IBAN", "iban", optional),
];

const ofKind: Readonly<Record<AffiliationKind, readonly FormField[]>> = {
  SELF_EMPLOYED: [...person, start, activity, enterprise, ...work, ...cover],
  HELPER: [
    ...person,
    start,
    activity,
    helped,
    field("STATUS", "CHOICE", "married", { choices: yesOrNo }),
    ...work,
    ...cover,
  ],
  SPOUSE_MAXI: [
    ...person,
    start,
    helped,
    field("STATUS", "CHOICE", "partnership", { choices: ["MARRIED", "COHABITING"] }),
    field("STATUS", "CHOICE", "ownRights", { choices: yesOrNo }),
    ...cover,
  ],
  SPOUSE_MINI: [
    ...person,
    start,
    helped,
    field("STATUS", "CHOICE", "partnership", { choices: ["MARRIED", "COHABITING"] }),
    ...cover,
  ],
  MANDATE_HOLDER: [
    ...person,
    start,
    field("ACTIVITY", "ENTERPRISE_NUMBER", "companyNumber"),
    field("ACTIVITY", "CHOICE", "mandate", { choices: ["DIRECTOR", "WORKING_PARTNER"] }),
    ...work,
    ...cover,
  ],
  STUDENT: [
    ...person,
    start,
    activity,
    enterprise,
    field("STATUS", "TEXT", "school"),
    field("STATUS", "CHOICE", "studiesCountedIn", { choices: ["CREDITS", "WEEKLY_HOURS"] }),
    field("STATUS", "NUMBER", "credits", { onlyIf: { field: "studiesCountedIn", is: ["CREDITS"] } }),
    field("STATUS", "NUMBER", "weeklyHours", { onlyIf: { field: "studiesCountedIn", is: ["WEEKLY_HOURS"] } }),
    ...cover,
  ],
  PENSIONER: [
    ...person,
    start,
    activity,
    enterprise,
    field("STATUS", "CHOICE", "pension", { choices: ["PAID", "NOT_TAKEN"] }),
    field("STATUS", "DAY", "pensionFrom", { onlyIf: { field: "pension", is: ["PAID"] } }),
    ...cover,
  ],
};

/** Who needs a professional card and has none is reported to INASTI: RD of 19-12-1967, art. 6bis. */
const professionalCard = field("STATUS", "CHOICE", "professionalCard", { choices: ["NOT_NEEDED", "HELD", "MISSING"] });

/** The minister fixes the model, which we have not seen: what it asks is what the law needs. */
const source: Source = { article: "RD of 19-12-1967, art. 6", confidence: "UNCONFIRMED" };

/**
 * What is asked of whoever joins a fund, by the day on which the request came in.
 *
 * To change a form: a row with its first day; requests of before keep theirs.
 */
const forms = dated<(kind: AffiliationKind) => readonly FormField[]>("form of affiliation", {
  rows: [
    { from: "2018-01-01", value: (kind) => ofKind[kind], source },
    {
      from: "2023-12-05",
      value: (kind) => [...ofKind[kind], professionalCard],
      source: { article: "RD of 19-12-1967, art. 6 and 6bis", confidence: "UNCONFIRMED" },
    },
  ],
});

/** The form of a kind as it stood on a day, and where it is written. */
export function formOn(
  kind: AffiliationKind,
  day: string,
): { readonly fields: readonly FormField[]; readonly basis: Source } {
  const { value, source: basis } = forms.on(day);
  return { fields: value(kind), basis };
}

/** The fields that are asked, after what was answered already. */
export const askedOf = (fields: readonly FormField[], answers: Answers): FormField[] =>
  fields.filter(({ onlyIf }) => !onlyIf || onlyIf.is.includes(answers[onlyIf.field] ?? ""));

/** The codes of what must still be answered. */
export const missingOf = (fields: readonly FormField[], answers: Answers): string[] =>
  askedOf(fields, answers)
    .filter(({ required, code }) => required && answers[code] === undefined)
    .map(({ code }) => code);
