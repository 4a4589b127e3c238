import { contains, type Day } from "../../../shared/values/calendar.ts";
import type { BenefitVersion, Body, FundTask, GrantMode, Region } from "../benefit.ts";
import { disabilityAllowance, elderlyIncomeGuarantee, integrationIncome } from "./assistance.ts";
import { bankruptcyInsurance } from "./bankruptcy-insurance.ts";
import { bereavementLeave } from "./bereavement-leave.ts";
import { birthAid } from "./birth-aid.ts";
import { birthLeave } from "./birth-leave.ts";
import { bridgingRight } from "./bridging-right.ts";
import { carerAllowance } from "./carer-allowance.ts";
import {
  adoptionGrant,
  ageSupplement,
  annualSupplement,
  birthGrant,
  familyAllowances,
  increasedAllowances,
} from "./family-allowances.ts";
import { maternityAllowance } from "./maternity-allowance.ts";
import { maternityExemption } from "./maternity-exemption.ts";
import { adoptionLeave, fosterLeave } from "./parental-leaves.ts";
import {
  divorcedSpousePension,
  pensionBonus,
  retirementPension,
  survivorPension,
  transitionAllowance,
  workAfterPension,
} from "./pensions.ts";
import { serviceVouchers } from "./service-vouchers.ts";
import {
  continuedInsurance,
  healthCare,
  incapacityAllowance,
  invalidityAllowance,
  sicknessAssimilation,
} from "./sickness.ts";
import { guaranteedIncome, hospitalCover, socialSupplementaryPension, supplementaryPension } from "./supplements.ts";

/**
 * Every benefit that a self-employed person may meet, with all its versions. To add one: its file, and its line here.
 */
export const catalogue: readonly BenefitVersion[] = [
  ...bankruptcyInsurance,
  ...bridgingRight,
  ...serviceVouchers,
  ...maternityAllowance,
  ...maternityExemption,
  ...birthLeave,
  ...birthAid,
  ...bereavementLeave,
  ...carerAllowance,
  ...adoptionLeave,
  ...fosterLeave,
  ...healthCare,
  ...incapacityAllowance,
  ...invalidityAllowance,
  ...sicknessAssimilation,
  ...continuedInsurance,
  ...retirementPension,
  ...survivorPension,
  ...transitionAllowance,
  ...divorcedSpousePension,
  ...pensionBonus,
  ...workAfterPension,
  ...supplementaryPension,
  ...socialSupplementaryPension,
  ...hospitalCover,
  ...guaranteedIncome,
  ...familyAllowances,
  ...ageSupplement,
  ...annualSupplement,
  ...increasedAllowances,
  ...birthGrant,
  ...adoptionGrant,
  ...integrationIncome,
  ...disabilityAllowance,
  ...elderlyIncomeGuarantee,
];

/** The natural id of one version: what it is, from when, and where. */
export const benefitId = ({ code, from, region }: BenefitVersion): string =>
  ["ben", code, from, region].filter((part) => part !== null).join("_");

const byId = new Map(catalogue.map((version) => [benefitId(version), version]));

/** The version of that id, or nothing. */
export const benefitById = (id: string): BenefitVersion | null => byId.get(id) ?? null;

/** What part of the catalogue is asked for: all that is said must hold. */
export interface Wanted {
  readonly code?: readonly string[] | null;
  readonly fund?: string | null;
  readonly grant?: readonly GrantMode[] | null;
  readonly fundTask?: readonly FundTask[] | null;
  readonly decidedBy?: readonly string[] | null;
  readonly region?: Region | null;
}

const among = <Value>(wanted: readonly Value[] | null | undefined, value: Value): boolean =>
  !wanted || wanted.includes(value);

/** What the catalogue says on a day, in its own order: benefits decided by the fund first. */
export const catalogueOn = (day: Day, wanted: Wanted = {}): BenefitVersion[] =>
  catalogue.filter(
    (version) =>
      contains({ startsOn: version.from ?? "0000-01-01", endsOn: version.until }, day) &&
      among(wanted.code, version.code) &&
      among(wanted.grant, version.grant) &&
      among(wanted.fundTask, version.fundTask) &&
      among<Body | string>(wanted.decidedBy, version.decidedBy) &&
      (!wanted.region || version.region === null || version.region === wanted.region) &&
      (!wanted.fund || version.promises.some(({ fund }) => fund === wanted.fund)),
  );
