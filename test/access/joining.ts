import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import type { Entity } from "./objects.ts";

/** What there is of joining a fund: requests, and formal notices to those who join none. */
export const ofJoining: readonly Entity[] = [
  {
    type: "AffiliationRequest",
    subgraph: "affiliates",
    witness: "state",
    list: "affiliationRequests",
    node: true,
    id: (whose) => ({
      sql: `select id from affiliation_request where affiliate_id = '${seedId("aff", whose)}' limit 1`,
    }),
  },
  {
    type: "AffiliationNotice",
    subgraph: "affiliates",
    witness: "postedOn",
    list: "affiliationNotices",
    node: true,
    id: () => seedId("ano", "stan"),
  },
  {
    type: "FormalNotice",
    subgraph: "companies",
    witness: "name",
    list: "formalNotices",
    node: true,
    id: () => ({ sql: "select id from formal_notice order by id limit 1" }),
  },
];
