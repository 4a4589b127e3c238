import { Arg, Ctx, Directive, ID, Query, Resolver } from "type-graphql";
import { Sees } from "../../shared/plumbing/access.ts";
import { Fault } from "../../shared/plumbing/faults.ts";
import type { BenefitsContext } from "../loaders/index.ts";
import { cases } from "../rules/cases/index.ts";
import { showField } from "../services/show-form.ts";
import { simulateBenefit } from "../services/simulate-benefit.ts";
import { CaseFieldType } from "../types/case-form.ts";
import { BenefitSimulationType, SimulateBenefitInput } from "../types/simulate-benefit.ts";

@Resolver()
export class SimulationResolver {
  @Sees("ANYBODY")
  @Query(() => BenefitSimulationType, {
    nullable: true,
    description:
      "What a benefit would bring. Reads nobody's file and writes nothing; absent if there was none that day.",
  })
  simulateBenefit(
    @Arg("input", () => SimulateBenefitInput, { description: "What is supposed." }) input: SimulateBenefitInput,
    @Ctx() context: BenefitsContext,
  ) {
    return simulateBenefit(context, input);
  }

  @Sees("ANYBODY")
  @Directive("@listSize(assumedSize: 12)")
  @Query(() => [CaseFieldType], {
    description: "What decides a benefit: the same form for simulations and claims, as data.",
  })
  benefitForm(@Arg("code", () => ID, { description: "The benefit." }) code: string, @Ctx() context: BenefitsContext) {
    const found = cases[code];
    if (!found) throw new Fault("BAD_INPUT", { field: "code", reason: "NOT_RECKONED" });
    return found.fields.map((one) => showField(context, one));
  }
}
