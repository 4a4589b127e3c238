import { Arg, Ctx, Directive, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import type { EvidenceRow } from "../../loaders/evidence/evidence.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { handInEvidence } from "../../services/evidence/hand-in-evidence.ts";
import { EvidenceType, HandInEvidenceInput, HandInEvidencePayload } from "../../types/evidence/evidence.ts";

@Resolver(() => EvidenceType)
export class EvidenceResolver {
  @Directive('@cost(weight: "20")')
  @Directive('@tag(name: "personal")')
  @FieldResolver(() => String, { nullable: true, description: "Its bytes in base64; absent once its term is over." })
  async content(@Root() { id }: EvidenceRow, @Ctx() { loaders }: AffiliatesContext) {
    return (await loaders.contentOfEvidence.load(id))?.content;
  }
}

@Resolver(() => HandInEvidencePayload)
export class HandInEvidenceResolver {
  @Sees("INSURED", ...STAFF)
  @Mutation(() => HandInEvidencePayload, { description: "Hands in a document for something asked or declared." })
  handInEvidence(
    @Arg("input", () => HandInEvidenceInput, { description: "For what, and what." }) input: HandInEvidenceInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return handInEvidence(context, input);
  }

  @FieldResolver()
  evidence(@Root() { evidenceId }: { readonly evidenceId?: string }, @Ctx() { loaders }: AffiliatesContext) {
    return evidenceId ? loaders.evidenceById.load(evidenceId) : null;
  }
}
