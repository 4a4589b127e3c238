import type { Hearing } from "../../shared/plumbing/hear.ts";
import { keepAddressees } from "../services/attestations/keep-addressees.ts";
import { keepCareers } from "../services/keep-careers.ts";

/** Careers are heard as the affiliates subgraph tells them, to be counted. */
export const hearCareers: Hearing = {
  type: "CareerChanged",
  keep: (context, facts) => keepCareers(context, facts),
};

/** To whom one writes is heard for the letters of attestations. */
export const hearAddressees: Hearing = {
  type: "ContributorKnown",
  keep: (context, facts) => keepAddressees(context, facts),
};
