import type { Fact } from "../../../shared/plumbing/facts.ts";

/** A message that leaves: whose it is, and to whom it goes for which purposes. */
export interface Leaving {
  readonly id: string;
  readonly kind: string;
  readonly fund: string;
  readonly affiliateId: string;
  readonly recipient: string;
  readonly purposes: readonly string[];
}

/** That a message is at its recipient's disposal; how many times that was told, this one included. */
export const sentFact = (
  { id, kind, fund, affiliateId, recipient, purposes }: Leaving,
  { day, times }: { readonly day: string; readonly times: number },
): Fact => ({
  ...{ type: "TransmissionSent", subject: id, subjectVersion: times, day },
  content: { kind, fund, affiliateId, recipient, purposes },
});
