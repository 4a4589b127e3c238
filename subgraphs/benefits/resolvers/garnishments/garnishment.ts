import { Arg, Ctx, Directive, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import type { GarnishmentRow } from "../../loaders/garnishments/garnishments.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import type { PaymentLineRow } from "../../loaders/payments/lines.ts";
import { changeGarnishment, endGarnishment } from "../../services/garnishments/change-garnishment.ts";
import { noteGarnishment } from "../../services/garnishments/note-garnishment.ts";
import { shownGarnishment, shownSeizure } from "../../services/garnishments/show-garnishment.ts";
import { CLAIM_READERS } from "../../types/claims/decision.ts";
import { AffiliateType } from "../../types/entitlement.ts";
import { GarnishmentType, SeizureType } from "../../types/garnishments/garnishment.ts";
import {
  ChangeGarnishmentInput,
  EndGarnishmentInput,
  GarnishmentPayload,
  NoteGarnishmentInput,
} from "../../types/garnishments/write-garnishments.ts";
import { BenefitPaymentType } from "../../types/payments/payment.ts";

@Resolver(() => GarnishmentPayload)
export class WriteGarnishmentsResolver {
  @Sees(...STAFF)
  @Mutation(() => GarnishmentPayload, {
    description:
      "Notes that a creditor seizes a part of what a person is paid: the next run withholds it, within the law.",
  })
  noteGarnishment(
    @Arg("input", () => NoteGarnishmentInput, { description: "Whose, for whom, how much." })
    input: NoteGarnishmentInput,
    @Ctx() context: BenefitsContext,
  ) {
    return noteGarnishment(context, input);
  }

  @Sees(...STAFF)
  @Mutation(() => GarnishmentPayload, {
    description: "Notes another account or amount of a garnishment: a new version.",
  })
  changeGarnishment(
    @Arg("input", () => ChangeGarnishmentInput, { description: "Which, and what of it." })
    input: ChangeGarnishmentInput,
    @Ctx() context: BenefitsContext,
  ) {
    return changeGarnishment(context, input);
  }

  @Sees(...STAFF)
  @Mutation(() => GarnishmentPayload, { description: "Notes the last day of a garnishment." })
  endGarnishment(
    @Arg("input", () => EndGarnishmentInput, { description: "Which, and when." }) input: EndGarnishmentInput,
    @Ctx() context: BenefitsContext,
  ) {
    return endGarnishment(context, input);
  }

  @FieldResolver()
  garnishment(@Root() { garnishmentId }: { readonly garnishmentId?: string }, @Ctx() { loaders }: BenefitsContext) {
    return garnishmentId ? loaders.garnishmentById.clear(garnishmentId).load(garnishmentId) : null;
  }
}

@Resolver(() => GarnishmentType)
export class GarnishmentResolver {
  @FieldResolver()
  fund(@Root() garnishment: GarnishmentRow) {
    return shownGarnishment.fund(garnishment);
  }

  @FieldResolver()
  left(@Root() garnishment: GarnishmentRow) {
    return shownGarnishment.left(garnishment);
  }

  @FieldResolver()
  evidence(@Root() { id }: GarnishmentRow, @Ctx() { loaders }: BenefitsContext) {
    return loaders.evidenceOfGarnishment.load(id);
  }
}

@Resolver(() => AffiliateType)
export class AffiliateGarnishmentsResolver {
  @Sees(...CLAIM_READERS)
  @Directive("@listSize(assumedSize: 3)")
  @FieldResolver(() => [GarnishmentType], {
    nullable: true,
    description: "Creditors who take a part of the person’s benefits at one’s fund, in the order of notice.",
  })
  garnishments(@Root() { id }: AffiliateType, @Ctx() { loaders }: BenefitsContext) {
    return loaders.garnishmentsOfAffiliate.load(id);
  }
}

@Resolver(() => BenefitPaymentType)
export class PaymentSeizureResolver {
  @FieldResolver(() => SeizureType, {
    nullable: true,
    description: "Which creditor it goes to, and why; absent where it goes to the person.",
  })
  seizure(@Root() payment: PaymentLineRow, @Ctx() context: BenefitsContext) {
    return shownSeizure(context, payment);
  }
}
