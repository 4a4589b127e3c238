import { dated } from "../../../shared/values/law.ts";

/** How many quarters after that of the birth a mother owes nothing for, by the day of the birth. */
export const birthQuarters = dated<number>("quarters free after a birth", {
  rows: [
    { from: "2016-10-01", value: 1, source: { article: "maternity exemption of contributions", confidence: "SEEN" } },
    {
      from: "2026-01-01",
      value: 2,
      source: {
        article: "maternity exemption of contributions",
        confidence: "DERIVED",
        notice: "two quarters, read by the day of the birth",
      },
    },
  ],
});
