import type { Context, RequestScope } from "../../shared/plumbing/context.ts";
import { appealOfDecision } from "./claims/appeals.ts";
import { claimById, claimsOfAffiliate, contentOf, evidenceOfClaim, stepsOfClaim } from "./claims/claims.ts";
import { decisionById, decisionsOfClaim } from "./claims/decisions.ts";
import { outcomeOfRedirected } from "./claims/redirected-outcomes.ts";
import { familyCertificateById, familyCertificatesOfAffiliate } from "./family-certificates.ts";
import {
  evidenceOfGarnishment,
  garnishmentById,
  garnishmentsOfAffiliate,
  seizureById,
} from "./garnishments/garnishments.ts";
import { questionById } from "./insurability.ts";
import {
  overpaymentById,
  overpaymentsOfAffiliate,
  overpaymentsOfClaim,
  postingsOfOverpayment,
} from "./overpayments/overpayments.ts";
import { plansOfOverpayment, waiversOfOverpayment } from "./overpayments/requests.ts";
import { latePaymentById } from "./payments/late.ts";
import { firstPaymentOfDecision, lineById, linesOfClaim, linesOfRun } from "./payments/lines.ts";
import { paidYears } from "./payments/paid-years.ts";
import { fileOfRun, runById, standingsOfRun } from "./payments/payments.ts";
import { recognitionById, recognitionsOfAffiliate } from "./recognitions.ts";
import { standingByAffiliate } from "./standings.ts";

/** Every way in which this subgraph finds rows in batches, made anew for each request. */
export const loaders = ({ db }: RequestScope) => ({
  standingByAffiliate: standingByAffiliate(db),
  claimById: claimById(db),
  claimsOfAffiliate: claimsOfAffiliate(db),
  stepsOfClaim: stepsOfClaim(db),
  evidenceOfClaim: evidenceOfClaim(db),
  contentOfEvidence: contentOf(db, "claim_evidence", "id"),
  appealOfDecision: appealOfDecision(db),
  decisionById: decisionById(db),
  decisionsOfClaim: decisionsOfClaim(db),
  outcomeOfRedirected: outcomeOfRedirected(db),
  runById: runById(db),
  fileOfRun: fileOfRun(db),
  linesOfRun: linesOfRun(db),
  standingsOfRun: standingsOfRun(db),
  paidYears: paidYears(db),
  lineById: lineById(db),
  latePaymentById: latePaymentById(db),
  linesOfClaim: linesOfClaim(db),
  firstPaymentOfDecision: firstPaymentOfDecision(db),
  garnishmentById: garnishmentById(db),
  garnishmentsOfAffiliate: garnishmentsOfAffiliate(db),
  evidenceOfGarnishment: evidenceOfGarnishment(db),
  seizureById: seizureById(db),
  overpaymentById: overpaymentById(db),
  overpaymentsOfClaim: overpaymentsOfClaim(db),
  overpaymentsOfAffiliate: overpaymentsOfAffiliate(db),
  postingsOfOverpayment: postingsOfOverpayment(db),
  plansOfOverpayment: plansOfOverpayment(db),
  waiversOfOverpayment: waiversOfOverpayment(db),
  recognitionById: recognitionById(db),
  recognitionsOfAffiliate: recognitionsOfAffiliate(db),
  questionById: questionById(db),
  familyCertificateById: familyCertificateById(db),
  familyCertificatesOfAffiliate: familyCertificatesOfAffiliate(db),
  contentOfLetter: contentOf(db, "decision_letter", "decision_id"),
});

export type BenefitsContext = Context<ReturnType<typeof loaders>>;
