import { fundNames } from "../../shared/values/institutions.ts";
import type { ReportingContext } from "../loaders/index.ts";
import { findYear, type HandedYear } from "../services/draw-up-voucher.ts";

/** How the graph finds by key what this subgraph adds to. What is about somebody else is not found. */
export const references = {
  Affiliate: { __resolveReference: ({ id }: { readonly id: string }) => ({ id }) },
  Fund: { __resolveReference: ({ code }: { readonly code: string }) => (code in fundNames ? { code } : null) },
  CareerYear: {
    __resolveReference: (year: HandedYear, context: ReportingContext) => findYear(context, year),
  },
};
