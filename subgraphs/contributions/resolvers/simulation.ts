import { Arg, Ctx, Directive, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Sees } from "../../shared/plumbing/access.ts";
import { Fault } from "../../shared/plumbing/faults.ts";
import { say } from "../../shared/plumbing/say.ts";
import { QuarterScalar } from "../../shared/plumbing/scalars.ts";
import type { Quarter } from "../../shared/values/calendar.ts";
import type { ContributionsContext } from "../loaders/index.ts";
import { type LawParameter, lawParameters } from "../services/law-parameters.ts";
import { faultOfSupposed, simulateContribution } from "../services/simulate-contribution.ts";
import { ContributionSimulationType, LawParameterType, SimulateContributionInput } from "../types/simulation.ts";

@Resolver(() => LawParameterType)
export class LawResolver {
  @Sees("ANYBODY")
  @Query(() => ContributionSimulationType, {
    description: "What a quarter would cost. Reads nobody's file and writes nothing.",
  })
  simulateContribution(
    @Arg("input", () => SimulateContributionInput, { description: "What is supposed." })
    input: SimulateContributionInput,
  ) {
    const fault = faultOfSupposed(input);
    if (fault) throw new Fault("BAD_INPUT", { ...fault, field: `input.${fault.field}` });
    return simulateContribution(input);
  }

  @Sees("ANYBODY")
  @Directive("@listSize(assumedSize: 10)")
  @Query(() => [LawParameterType], { description: "The law's yearly amounts as they stand in a quarter." })
  lawParameters(@Arg("quarter", () => QuarterScalar, { description: "The quarter." }) quarter: Quarter) {
    return lawParameters(quarter);
  }

  @FieldResolver()
  label(@Root() { code }: LawParameter, @Ctx() { texts, viewer }: ContributionsContext): string {
    return say(texts, viewer.language, `step.${code}`);
  }
}
