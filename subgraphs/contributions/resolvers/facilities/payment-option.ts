import { Ctx, Directive, FieldResolver, Resolver, Root } from "type-graphql";
import { say } from "../../../shared/plumbing/say.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import type { PaymentOption } from "../../rules/facilities/payment-options.ts";
import { listPaymentOptions } from "../../services/facilities/list-payment-options.ts";
import { ContributorType } from "../../types/account.ts";
import { PaymentOptionType } from "../../types/facilities/payment-option.ts";

@Resolver(() => ContributorType)
export class ContributorOptionsResolver {
  @Directive("@listSize(assumedSize: 9)")
  @FieldResolver(() => [PaymentOptionType], {
    nullable: true,
    description: "What one may do about what is open, ranked: those that are open first, the gentlest before others.",
  })
  async paymentOptions(@Root() { id }: { id: string }, @Ctx() context: ContributionsContext) {
    const options = await listPaymentOptions(context, id);
    return options?.map((option, i) => ({ ...option, rank: i + 1 })) ?? null;
  }
}

@Resolver(() => PaymentOptionType)
export class PaymentOptionResolver {
  @FieldResolver(() => String, { description: "Its name, in the reader’s language." })
  title(@Root() { code }: PaymentOption, @Ctx() { texts, viewer }: ContributionsContext): string {
    return say(texts, viewer.language, `optionTitle.${code}`);
  }

  @FieldResolver(() => String, { description: "What it brings." })
  effect(@Root() { code, of }: PaymentOption, @Ctx() { texts, viewer }: ContributionsContext): string {
    return say(texts, viewer.language, `optionEffect.${code}`, { of });
  }

  @FieldResolver(() => String, { description: "What it costs or risks." })
  risk(@Root() { code, of }: PaymentOption, @Ctx() { texts, viewer }: ContributionsContext): string {
    return say(texts, viewer.language, `optionRisk.${code}`, { of });
  }
}
