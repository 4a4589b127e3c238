import type { TransmissionKind } from "../kind.ts";
import { affiliation } from "./affiliation.ts";
import { balanceTotals } from "./balance-totals.ts";
import { benefitSlip } from "./benefit-slip.ts";
import { birth } from "./birth.ts";
import { career } from "./career.ts";
import { companyRegister } from "./company-register.ts";
import { contributionState } from "./contribution-state.ts";
import { contributionVoucher } from "./contribution-voucher.ts";
import { eboxDocument } from "./ebox-document.ts";
import { exemptionRequest } from "./exemption-request.ts";
import { familyCertificate } from "./family-certificate.ts";
import { incapacity } from "./incapacity.ts";
import { insolvency } from "./insolvency.ts";
import { insurability } from "./insurability.ts";
import { nationalRegister } from "./national-register.ts";
import { paperContributionVoucher } from "./paper-contribution-voucher.ts";
import { professionalIncome } from "./professional-income.ts";
import { serviceVoucherOrder } from "./service-voucher-order.ts";
import { specialContribution } from "./special-contribution.ts";
import { statistics } from "./statistics.ts";
import { statusRequest } from "./status-request.ts";
import { surchargeWaiverRequest } from "./surcharge-waiver-request.ts";
import { taxCertificate } from "./tax-certificate.ts";
import { withheldSums } from "./withheld-sums.ts";

/** The register of everything that the funds exchange with institutions. To add a kind: its file, and its line here. */
export const transmissionKinds: readonly TransmissionKind[] = [
  affiliation,
  contributionState,
  contributionVoucher,
  paperContributionVoucher,
  insurability,
  incapacity,
  professionalIncome,
  taxCertificate,
  benefitSlip,
  specialContribution,
  balanceTotals,
  companyRegister,
  nationalRegister,
  birth,
  serviceVoucherOrder,
  familyCertificate,
  exemptionRequest,
  statusRequest,
  surchargeWaiverRequest,
  career,
  statistics,
  insolvency,
  eboxDocument,
  withheldSums,
];

/** A kind by its code; `null` where the register has none. */
export const kindOf = (code: string): TransmissionKind | null =>
  transmissionKinds.find((kind) => kind.code === code) ?? null;
