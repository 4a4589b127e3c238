import type { Hearing } from "../../shared/plumbing/hear.ts";
import { keepCareers } from "../services/keep-careers.ts";

/** Careers are heard as the affiliates subgraph tells them, to be counted. */
export const hearCareers: Hearing = {
  type: "CareerChanged",
  keep: (context, facts) => keepCareers(context, facts),
};
