import { Arg, Ctx, Directive, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import type { Deadline } from "../../shared/values/deadline.ts";
import { type FamilyCertificateRow, familyCertificatesToAnswer } from "../loaders/family-certificates.ts";
import type { BenefitsContext } from "../loaders/index.ts";
import { answerBasis } from "../rules/family-certificates/certificate.ts";
import {
  declineFamilyCertificate,
  recordFamilyCertificate,
} from "../services/family-certificates/answer-certificate.ts";
import { askFamilyCertificate } from "../services/family-certificates/ask-certificate.ts";
import { AffiliateType } from "../types/entitlement.ts";
import {
  ARCHIVE_READERS,
  CERTIFICATE_ASKERS,
  FamilyCertificateType,
} from "../types/family-certificates/family-certificate.ts";
import {
  AskFamilyCertificateInput,
  DeclineFamilyCertificateInput,
  FamilyCertificatePayload,
  RecordFamilyCertificateInput,
} from "../types/family-certificates/write-certificates.ts";

@Resolver(() => FamilyCertificatePayload)
export class FamilyCertificateResolver {
  @Sees(...CERTIFICATE_ASKERS)
  @Mutation(() => FamilyCertificatePayload, {
    description: "Asks a fund for a certificate of the family allowances that it paid until 30 June 2014.",
  })
  askFamilyCertificate(
    @Arg("input", () => AskFamilyCertificateInput, { description: "Of whom, of which fund, for whom." })
    input: AskFamilyCertificateInput,
    @Ctx() context: BenefitsContext,
  ) {
    return askFamilyCertificate(context, input);
  }

  @Sees(...STAFF)
  @Mutation(() => FamilyCertificatePayload, {
    description: "Records a certificate from the archive, and passes it on. Recorded anew, it replaces what was sent.",
  })
  recordFamilyCertificate(
    @Arg("input", () => RecordFamilyCertificateInput, { description: "Which, or of whom, and what it says." })
    input: RecordFamilyCertificateInput,
    @Ctx() context: BenefitsContext,
  ) {
    return recordFamilyCertificate(context, input);
  }

  @Sees(...STAFF)
  @Mutation(() => FamilyCertificatePayload, { description: "Says that the archive of the fund has no such file." })
  declineFamilyCertificate(
    @Arg("input", () => DeclineFamilyCertificateInput, { description: "Which." }) input: DeclineFamilyCertificateInput,
    @Ctx() context: BenefitsContext,
  ) {
    return declineFamilyCertificate(context, input);
  }

  @Sees(...STAFF)
  @Directive("@listSize(assumedSize: 20)")
  @Query(() => [FamilyCertificateType], {
    description: "The certificates that the own fund was asked for and has not answered: the hundred oldest.",
  })
  familyCertificatesAsked(@Ctx() { db }: BenefitsContext) {
    return familyCertificatesToAnswer(db, 100);
  }

  @FieldResolver()
  certificate(@Root() { certificateId }: { readonly certificateId?: string }, @Ctx() { loaders }: BenefitsContext) {
    return certificateId ? loaders.familyCertificateById.clear(certificateId).load(certificateId) : null;
  }
}

@Resolver(() => FamilyCertificateType)
export class FamilyCertificateClockResolver {
  @FieldResolver()
  clock(@Root() { askedBy, dueOn, answeredOn }: FamilyCertificateRow): Deadline | null {
    return askedBy === "NOBODY" ? null : { dueOn, metOn: answeredOn, basis: answerBasis };
  }
}

@Resolver(() => AffiliateType)
export class AffiliateFamilyCertificatesResolver {
  @Sees(...ARCHIVE_READERS)
  @Directive("@listSize(assumedSize: 3)")
  @FieldResolver(() => [FamilyCertificateType], {
    nullable: true,
    description: "Certificates of the family allowances that a fund paid until 30 June 2014, the oldest request first.",
  })
  familyCertificates(@Root() { id }: AffiliateType, @Ctx() { loaders }: BenefitsContext) {
    return loaders.familyCertificatesOfAffiliate.load(id);
  }
}
