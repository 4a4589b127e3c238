import type { Context } from "../../../shared/plumbing/context.ts";
import type { HeardFact } from "../../../shared/plumbing/hear.ts";
import { benefitSlip } from "../../rules/transmissions/kinds/benefit-slip.ts";
import { type PaidBenefit, slipPayload } from "../../rules/transmissions/slip-payload.ts";
import { type Draft, drawUp } from "./draw-up.ts";

interface Told {
  readonly fund: string;
  readonly year: number;
  readonly benefits: readonly PaidBenefit[];
}

/**
 * Owes the tax service the slip of what a fund paid to somebody in a year that is over; what changes of the year
 * corrects it. The first one is caused by the end of the year, whenever it is drawn up.
 */
export async function hearPaidYears(scope: Pick<Context, "db">, facts: readonly HeardFact[]): Promise<void> {
  const newest = new Map(facts.map((fact) => [`${fact.subject} ${aboutOf(fact)}`, fact]));
  const drafts = [...newest.values()].map((fact): Draft => {
    const { fund, year, benefits } = fact.content as Told;
    const content = slipPayload(year, benefits);
    const firstCausedOn = `${year}-12-31`;
    return { affiliateId: fact.subject, about: aboutOf(fact), fund, content, causedOn: fact.day, firstCausedOn };
  });
  await drawUp(scope, benefitSlip, drafts);
}

const aboutOf = ({ content }: HeardFact): string => `${(content as Told).year}/${(content as Told).fund}`;
