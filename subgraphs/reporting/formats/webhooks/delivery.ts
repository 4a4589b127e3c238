import { Webhook } from "standardwebhooks";

/** What is told of one change. */
export interface Told {
  readonly id: string;
  readonly sequence: string;
  readonly type: string;
  readonly subjectId: string;
  readonly subjectVersion: number;
  readonly toldAt: string;
  /** The place of the change in the feed, to go on after. */
  readonly cursor: string;
  /** What the graph answered to the subscriber's own question. */
  readonly answer: object;
}

/** A message as it goes over the line. */
export interface Delivery {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

const WIDTH = 18;

/** Writes a change as a CloudEvent 1.0 in structured JSON: the question's answer is its data. */
const asCloudEvent = (told: Told): string =>
  JSON.stringify({
    specversion: "1.0",
    id: told.id,
    source: "urn:statut:changes",
    type: `be.statut.${told.type}`,
    subject: told.subjectId,
    time: new Date(told.toldAt).toISOString(),
    datacontenttype: "application/json",
    subjectversion: told.subjectVersion,
    sequence: told.sequence.padStart(WIDTH, "0"),
    cursor: told.cursor,
    data: told.answer,
  });

/** Signs a change for whoever shares a secret, as Standard Webhooks says: over the id, the instant and the body. */
export function signedDelivery(told: Told, secret: string, now: Date): Delivery {
  const body = asCloudEvent(told);
  return {
    body,
    headers: {
      "content-type": "application/cloudevents+json; charset=utf-8",
      "webhook-id": told.id,
      "webhook-timestamp": String(Math.floor(now.getTime() / 1_000)),
      "webhook-signature": new Webhook(secret).sign(told.id, now, body),
    },
  };
}
