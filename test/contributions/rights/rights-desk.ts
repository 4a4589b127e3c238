import { tellDeemedWaiversDaily } from "../../../subgraphs/contributions/jobs/tell-deemed-waivers.ts";
import { workOnce } from "../../../subgraphs/shared/plumbing/daily.ts";
import { Desk } from "../desk.ts";
import { change, hear as hearFact } from "../money-desk.ts";
import { clerkOf, idOf } from "../office.ts";

const fund = "SECUREX";

/** A period of a career with the fund, as it is told. */
export const period = (startsOn: string, endsOn: string | null = null, category = "MAIN") => ({
  ...{ id: `afl_${startsOn}`, fund, category, capacity: "SELF_EMPLOYED" },
  ...{ startsOn, endsOn, helpedAffiliateId: null },
});

type Span = { right: string; from: string; until?: string | null };

/** What is told of rights and careers in an office, and what stands in its books of a person after it. */
export class RightsDesk extends Desk {
  hear(type: string, subject: string, version: number, content: object) {
    return hearFact(this.office, type, subject, content, version);
  }

  right(type: "RightGranted" | "RightEnded", key: string, version: number, { until = null, ...span }: Span) {
    const content = { affiliateId: idOf(key), fund, until, state: "GRANTED", ...span };
    return this.hear(type, `rgt_${key}`, version, content);
  }

  career(key: string, version: number, ...periods: object[]) {
    return this.hear("CareerChanged", idOf(key), version, { periods });
  }

  tellDeemed(day: string) {
    return workOnce(this.office.subgraph, tellDeemedWaiversDaily, day);
  }

  async deemed(key: string) {
    const found = await this.office.rows<{ content: object }>`
      select content from facts.fact where type = 'RightDeemedWaived' and subject = ${`rgt_${key}`}
      order by subject_version`;
    return found.map(({ content }) => content);
  }

  standing(key: string) {
    return this.office.rows<{ quarter: string; amount: string; revision: number }>`
      select quarter, (amount / 100.0)::numeric(12, 2)::text as amount, revision from due_standing
      where contributor_id = ${idOf(key)} and not cancelled and nature = 'PROVISIONAL' order by quarter`;
  }

  surcharges(key: string) {
    return this.office.rows<{ on: string; amount: string }>`
      select s.falls_on as on, (d.amount / 100.0)::numeric(12, 2)::text as amount
      from surcharge s join due d on d.id = s.due_id
      where s.contributor_id = ${idOf(key)} order by s.falls_on, d.amount`;
  }

  issueOn(key: string, quarter: string, day: string) {
    return this.issue(key, quarter, { ...clerkOf(fund), day });
  }

  charge(key: string, on: string) {
    return change(this.office, { on }, "chargeSurcharges", { contributorId: idOf(key), most: 50 });
  }
}
