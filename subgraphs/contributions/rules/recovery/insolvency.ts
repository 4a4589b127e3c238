import { addMonths, type Day } from "../../../shared/values/calendar.ts";
import { dated, type Source } from "../../../shared/values/law.ts";

/** By which procedure individual recovery stops, and what that leaves. */
export const insolvencyProcedures = {
  BANKRUPTCY: "A bankruptcy (faillissement / faillite): nothing is claimed but in it.",
  JUDICIAL_REORGANISATION:
    "A judicial reorganisation (gerechtelijke reorganisatie / réorganisation judiciaire): what was due before it is suspended, and what falls due in it is claimed.",
  COLLECTIVE_SETTLEMENT:
    "A collective settlement of debts (collectieve schuldenregeling / règlement collectif de dettes): nothing is claimed but of the mediator.",
} as const;

/** The code of such a procedure. */
export type InsolvencyProcedure = keyof typeof insolvencyProcedures;

/** A procedure that runs, and since when. */
export interface Insolvency {
  readonly procedure: InsolvencyProcedure | null;
  readonly on: Day;
  /** The last day to declare that the judgment itself names, where somebody noted it. */
  readonly declareBy?: Day | null;
}

/** How long a claim may be declared in a procedure: in months after it opened. */
export interface DeclarationTerm {
  readonly code: "LATEST" | "WITH_SECURITY";
  readonly months: number;
}

const bankruptcy: Source = { article: "Code of Economic Law, book XX, declaration of claims", confidence: "SEEN" };
const none: Source = { article: "Code of Economic Law, book XX", confidence: "UNCONFIRMED" };
const settlement: Source = { article: "Judicial Code, art. 1675/9", confidence: "SEEN" };

/**
 * Until when a claim may be declared, by procedure. The judgment names an earlier day, some thirty to forty-five after
 * it, that only the judgment knows; this is the last one that the law leaves. Where others answer for the debt beside
 * the debtor, it must be declared sooner.
 */
export const declarationTerms = dated<
  Readonly<Record<InsolvencyProcedure, { readonly terms: readonly DeclarationTerm[]; readonly basis: Source }>>
>("terms to declare a claim", {
  rows: [
    {
      from: "2018-05-01",
      value: {
        BANKRUPTCY: {
          terms: [
            { code: "WITH_SECURITY", months: 3 },
            { code: "LATEST", months: 12 },
          ],
          basis: bankruptcy,
        },
        JUDICIAL_REORGANISATION: { terms: [], basis: none },
        COLLECTIVE_SETTLEMENT: { terms: [{ code: "LATEST", months: 1 }], basis: settlement },
      },
      source: bankruptcy,
    },
  ],
});

/** The rank of the fund’s claim among others: a general privilege on movables, which nobody has confirmed yet. */
export const privilegeSource: Source = {
  article: "Mortgage Law of 16-12-1851, art. 19, 4°ter",
  confidence: "UNCONFIRMED",
};

/** A last day to declare: by the judgment, which only the judgment knows, or by the law. */
export interface DeclarationDeadline {
  readonly code: DeclarationTerm["code"] | "JUDGMENT";
  readonly lastDay: Day;
  readonly basis: Source;
}

/** The last day of each term to declare a claim that holds: that for secured claims only where somebody answers too. */
export function lastDaysToDeclare({ procedure, on, declareBy }: Insolvency, secured: boolean): DeclarationDeadline[] {
  const named = declareBy ? [{ code: "JUDGMENT" as const, lastDay: declareBy, basis: none }] : [];
  if (!procedure) return named;
  const { terms, basis } = declarationTerms.on(on).value[procedure];
  const legal = terms
    .filter(({ code }) => secured || code !== "WITH_SECURITY")
    .map(({ code, months }) => ({ code, basis, lastDay: addMonths(on, months) }));
  return [...named, ...legal];
}
