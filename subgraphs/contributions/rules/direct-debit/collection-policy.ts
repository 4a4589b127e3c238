import { dated } from "../../../shared/values/law.ts";

/** How a fund collects. */
export interface CollectionPolicy {
  /** So many days before the collection the person is told of it. */
  readonly announceDays: number;
  /** A mandate that was not used for so many months has lapsed. */
  readonly unusedMonths: number;
}

/** The rulebook’s own terms; a fund may agree on a shorter announcement, which must then be a row here. */
export const collectionPolicy = dated<CollectionPolicy>("collection policy", {
  rows: [
    {
      from: "2018-01-01",
      value: { announceDays: 14, unusedMonths: 36 },
      source: { article: "SEPA Core direct debit rulebook", confidence: "UNCONFIRMED" },
    },
  ],
});
