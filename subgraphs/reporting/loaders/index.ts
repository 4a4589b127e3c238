import type { Context, RequestScope } from "../../shared/plumbing/context.ts";
import { assimilatedOfAffiliate } from "./assimilations.ts";
import { attestationById, attestationsOfAffiliate, letterOfAttestation } from "./attestations/attestations.ts";
import { clockCounts } from "./commitments.ts";
import { contributorById } from "./contributors.ts";
import { exportById } from "./exports/exports.ts";
import { answersOfRequest, informationRequestById } from "./information/information-requests.ts";
import { answerOfSignedRequest } from "./signatures/signed-requests.ts";
import { deliveriesOfTransmission, deliveryStateOfTransmission } from "./transmissions/deliveries.ts";
import {
  anomaliesOfTransmission,
  letterOfTransmission,
  outcomesOfRequest,
  transmissionById,
  transmissionsOfAffiliate,
} from "./transmissions/transmissions.ts";

import { webhookById } from "./webhooks/webhooks.ts";

/** Every way in which this subgraph finds rows in batches, made anew for each request. */
export const loaders = ({ db, viewer }: RequestScope) => ({
  clockCounts: clockCounts(db, viewer.day),
  contributorById: contributorById(db),
  assimilatedOfAffiliate: assimilatedOfAffiliate(db),
  letterOfTransmission: letterOfTransmission(db),
  attestationById: attestationById(db),
  attestationsOfAffiliate: attestationsOfAffiliate(db),
  transmissionsOfAffiliate: transmissionsOfAffiliate(db),
  letterOfAttestation: letterOfAttestation(db),
  transmissionById: transmissionById(db),
  anomaliesOfTransmission: anomaliesOfTransmission(db),
  outcomesOfRequest: outcomesOfRequest(db),
  deliveriesOfTransmission: deliveriesOfTransmission(db),
  deliveryStateOfTransmission: deliveryStateOfTransmission(db),
  webhookById: webhookById(db),
  answerOfSignedRequest: answerOfSignedRequest(db),
  exportById: exportById(db),
  informationRequestById: informationRequestById(db),
  answersOfRequest: answersOfRequest(db),
});

export type ReportingContext = Context<ReturnType<typeof loaders>>;
