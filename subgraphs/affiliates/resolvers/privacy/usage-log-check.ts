import { Arg, Ctx, Directive, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import type { LogFault } from "../../../shared/plumbing/privacy/verify.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { checkUsageLog, faultInWords } from "../../services/privacy/check-usage-log.ts";
import { UsageLogCheckType, UsageLogFaultType } from "../../types/privacy/usage-log-check.ts";

@Resolver(() => UsageLogFaultType)
export class UsageLogCheckResolver {
  @Sees("DATA_PROTECTION_OFFICER")
  @Directive('@cost(weight: "500")')
  @Query(() => UsageLogCheckType, {
    description: "Reckons the seals of the usage log anew, twenty thousand at most, and names the first that is wrong.",
  })
  usageLogCheck(
    @Arg("after", () => Int, { defaultValue: 0, description: "The place after which to begin." }) after: number,
    @Ctx() context: AffiliatesContext,
  ) {
    return checkUsageLog(context, after);
  }

  @FieldResolver()
  message(@Root() fault: LogFault, @Ctx() context: AffiliatesContext): string {
    return faultInWords(context, fault);
  }
}
