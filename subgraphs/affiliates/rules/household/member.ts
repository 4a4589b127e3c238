import type { Period } from "../../../shared/values/calendar.ts";
import type { Source } from "../../../shared/values/law.ts";
import { without } from "./periods.ts";

/** What somebody of the household is to the insured person (gezinslid / membre du ménage). */
export const relations = {
  SPOUSE: "Husband or wife.",
  LEGAL_COHABITANT: "Legal cohabitant.",
  COHABITANT: "Lives together, without more.",
  CHILD: "Child, also of the partner, adopted or fostered.",
  GRANDCHILD: "Grandchild.",
  PARENT: "Parent.",
  GRANDPARENT: "Grandparent.",
  OTHER: "Anybody else.",
} as const;

export type Relation = keyof typeof relations;

/** As what somebody depends on the insured person for health care (persoon ten laste / personne à charge). */
export const dependantKinds = {
  SPOUSE: "As husband or wife.",
  COHABITANT: "As cohabitant.",
  CHILD: "As child.",
  ASCENDANT: "As parent or grandparent.",
} as const;

export type DependantKind = keyof typeof dependantKinds;

/** Where it is written who may depend on whom: not yet checked against the text. */
export const dependantSource: Source = { article: "RD of 03-07-1996, art. 123", confidence: "UNCONFIRMED" };

const MAY: Readonly<Record<DependantKind, readonly Relation[]>> = {
  SPOUSE: ["SPOUSE"],
  COHABITANT: ["LEGAL_COHABITANT", "COHABITANT"],
  CHILD: ["CHILD", "GRANDCHILD"],
  ASCENDANT: ["PARENT", "GRANDPARENT"],
};

/** Whether somebody who is that to the insured person may depend on them so. */
export const mayDepend = (relation: Relation, kind: DependantKind): boolean => MAY[kind].includes(relation);

/** Whether a period lies within that in which somebody belongs to the household. */
export const liesWithin = (period: Period, whole: Period): boolean => without([period], [whole]).length === 0;
