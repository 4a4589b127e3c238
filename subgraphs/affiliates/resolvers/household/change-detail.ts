import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { changeAddress, changeLanguage, changeName } from "../../services/household/change-detail.ts";
import {
  ChangeAddressInput,
  ChangeAddressPayload,
  ChangeLanguageInput,
  ChangeLanguagePayload,
  ChangeNameInput,
  ChangeNamePayload,
} from "../../types/household/change-detail.ts";
import { affiliateOf, type Changed } from "./changed.ts";

@Resolver(() => ChangeAddressPayload)
export class ChangeAddressResolver {
  @Sees("INSURED", ...STAFF)
  @Mutation(() => ChangeAddressPayload, { description: "Keeps where somebody lives from a day on." })
  changeAddress(
    @Arg("input", () => ChangeAddressInput, { description: "Who moves, where, and when." }) input: ChangeAddressInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return changeAddress(context, input);
  }

  @FieldResolver()
  affiliate(@Root() changed: Changed, @Ctx() context: AffiliatesContext) {
    return affiliateOf(changed, context);
  }
}

@Resolver(() => ChangeLanguagePayload)
export class ChangeLanguageResolver {
  @Sees("INSURED", ...STAFF)
  @Mutation(() => ChangeLanguagePayload, { description: "Keeps in which language somebody is written to." })
  changeLanguage(
    @Arg("input", () => ChangeLanguageInput, { description: "Whose, and which." }) input: ChangeLanguageInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return changeLanguage(context, input);
  }

  @FieldResolver()
  affiliate(@Root() changed: Changed, @Ctx() context: AffiliatesContext) {
    return affiliateOf(changed, context);
  }
}

@Resolver(() => ChangeNamePayload)
export class ChangeNameResolver {
  @Sees(...STAFF)
  @Mutation(() => ChangeNamePayload, { description: "Keeps what somebody is called from a day on." })
  changeName(
    @Arg("input", () => ChangeNameInput, { description: "Whose, and how." }) input: ChangeNameInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return changeName(context, input);
  }

  @FieldResolver()
  affiliate(@Root() changed: Changed, @Ctx() context: AffiliatesContext) {
    return affiliateOf(changed, context);
  }
}
