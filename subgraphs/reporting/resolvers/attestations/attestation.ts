import { Arg, Args, Ctx, Directive, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import { PageArgs, SIZED } from "../../../shared/plumbing/connection.ts";
import type { AttestationRow } from "../../loaders/attestations/attestations.ts";
import type { ReportingContext } from "../../loaders/index.ts";
import { issueAttestation } from "../../services/attestations/issue-attestation.ts";
import { listAttestations, sayStatements, verifyAttestation } from "../../services/attestations/read-attestations.ts";
import {
  ATTESTATION_READERS,
  AttestationConnection,
  AttestationType,
  IssueAttestationInput,
  IssueAttestationPayload,
  VerifiedAttestationType,
} from "../../types/attestations/attestation.ts";

@Resolver(() => AttestationType)
export class AttestationResolver {
  @Sees("ANYBODY")
  @Directive('@cost(weight: "50")')
  @Query(() => VerifiedAttestationType, {
    nullable: true,
    description: "Checks a paper by the code that stands on it; absent where no paper has that code.",
  })
  verifyAttestation(
    @Arg("code", () => String, { description: "The code, with or without dashes." }) code: string,
    @Ctx() context: ReportingContext,
  ) {
    return verifyAttestation(context, code);
  }

  @Sees(...ATTESTATION_READERS)
  @Directive(SIZED)
  @Query(() => AttestationConnection, { description: "One's own attestations, or those of one's fund; newest first." })
  attestations(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("affiliateId", () => ID, { nullable: true, description: "Of this person only." }) affiliateId: string | null,
    @Ctx() context: ReportingContext,
  ) {
    return listAttestations(context, page, affiliateId);
  }

  @Sees(...ATTESTATION_READERS)
  @Mutation(() => IssueAttestationPayload, { description: "Issues an attestation, as data and as a letter." })
  issueAttestation(
    @Arg("input", () => IssueAttestationInput, { description: "What, of whom." }) input: IssueAttestationInput,
    @Ctx() context: ReportingContext,
  ) {
    return issueAttestation(context, input);
  }

  @FieldResolver()
  fund(@Root() { fund }: AttestationRow) {
    return { code: fund };
  }

  @FieldResolver()
  statements(@Root() { statements }: AttestationRow, @Ctx() context: ReportingContext) {
    return sayStatements(context, statements);
  }

  @FieldResolver()
  async letter(@Root() { id }: AttestationRow, @Ctx() { loaders }: ReportingContext) {
    return (await loaders.letterOfAttestation.load(id))?.letter.toString("base64") ?? "";
  }
}

@Resolver(() => IssueAttestationPayload)
export class IssueAttestationPayloadResolver {
  @FieldResolver()
  attestation(@Root() { attestationId }: { readonly attestationId?: string }, @Ctx() { loaders }: ReportingContext) {
    return attestationId ? loaders.attestationById.clear(attestationId).load(attestationId) : null;
  }
}
