import type { Day } from "../../shared/values/calendar.ts";
import type { DissolutionGround } from "../rules/dissolution.ts";
import type { InsolvencyKind } from "../rules/insolvency.ts";
import type { MandateRole } from "../rules/mandate.ts";

/** A company as it is read: a plain row in the shape of the type that shows it. */
export interface CompanyRow {
  readonly kind: "Company";
  readonly id: string;
  readonly version: number;
  readonly enterpriseNumber: string;
  readonly name: string;
  readonly legalFormCode: string;
  readonly legalPersonalityOn: Day;
  readonly fundCode: string;
  readonly language: string;
  readonly street: string;
  readonly postalCode: string;
  readonly municipality: string;
  readonly country: string;
  readonly naceCode: string | null;
  readonly naceVersion: string | null;
  readonly dissolvedOn: Day | null;
  readonly dissolutionGround: DissolutionGround | null;
}

/** A mandate. The holder is named to whoever may see the person's file, and is else a name only. */
export interface MandateRow {
  readonly kind: "Mandate";
  readonly id: string;
  readonly version: number;
  readonly companyId: string;
  readonly affiliateId: string | null;
  readonly affiliateSeen: boolean;
  readonly holderName: string;
  /** Of a holder without a file; no field tells it. */
  readonly holderSsin: string | null;
  readonly role: MandateRole;
  readonly paid: boolean;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
  readonly evidence: string;
}

/** A stretch of insolvency. */
export interface InsolvencyRow {
  readonly companyId: string;
  readonly insolvency: InsolvencyKind;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
  readonly publishedOn: Day | null;
  readonly curator: string | null;
  readonly reference: string | null;
}
