import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import type { Entity } from "./objects.ts";

const FUNDS: Readonly<Record<string, string>> = { lotte: "SECUREX", an: "UCM" };

/** Puts a claim that was granted into the office, with its decision, and answers the id of one of the two. */
const granted = (prefix: "clm" | "dec") => (whose: string) => {
  const [claim, person, fund] = [seedId("clm", `row ${whose}`), seedId("aff", whose), FUNDS[whose]];
  const decision = seedId("dec", `row ${whose}`);
  return {
    sql: `with claimed as (
      insert into claim (id, affiliate_id, fund, code, benefit_id, fact_on, origin, channel, state, filed_on, due_on,
        met_on, answers)
      values ('${claim}', '${person}', '${fund}', 'BEREAVEMENT_LEAVE', 'ben_BEREAVEMENT_LEAVE_2021-07-25',
        '2026-09-01', 'REQUESTED', 'PORTAL', 'DECIDED', '2026-11-10', '2027-03-10', '2026-11-19', '{}')
      on conflict do nothing), decided as (
      insert into decision (id, claim_id, place, affiliate_id, fund, benefit_id, verdict, language, decided_on,
        decided_by, works_from, amount, reasons, legal_basis, facts, outcome, mentions)
      values ('${decision}', '${claim}', 1, '${person}', '${fund}', 'ben_BEREAVEMENT_LEAVE_2021-07-25', 'GRANTED',
        'nl', '2026-11-19', 'somebody', '2026-09-01', 10560, '[]', '[{}]', '{"answers": {}}',
        '{"total": "105.60", "refusals": [], "doubts": [], "figures": [], "freeQuarters": [], "quarters": [],
          "verdict": "GRANTED", "parts": []}', '{}')
      on conflict do nothing)
      select '${prefix === "clm" ? claim : decision}' as id`,
  };
};

/** Claims and what was decided of them. The office has none, so that each line brings its own. */
export const ofClaims: readonly Entity[] = [
  {
    type: "BenefitClaim",
    subgraph: "benefits",
    witness: "state",
    find: "benefitClaim(id: $id)",
    list: "benefitClaims",
    node: true,
    id: granted("clm"),
  },
  { type: "BenefitDecision", subgraph: "benefits", witness: "verdict", node: true, id: granted("dec") },
];
