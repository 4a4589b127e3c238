import { Args, Ctx, Directive, FieldResolver, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import { PageArgs, pageOfList, SIZED } from "../../shared/plumbing/connection.ts";
import type { ReportingContext } from "../loaders/index.ts";
import { AffiliateType } from "../types/affiliate.ts";
import { AttestationConnection } from "../types/attestations/attestation.ts";
import { TransmissionConnection } from "../types/transmissions/transmission.ts";

@Resolver(() => AffiliateType)
export class AffiliateResolver {
  @Sees("INSURED", ...STAFF)
  @Directive(SIZED)
  @FieldResolver(() => TransmissionConnection, {
    nullable: true,
    description: "What institutions were told, or will be, of the person; the newest first.",
  })
  async transmissions(
    @Root() { id }: AffiliateType,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: ReportingContext,
  ) {
    return pageOfList(await loaders.transmissionsOfAffiliate.load(id), page, ({ causedOn, id }) => [causedOn, id]);
  }

  @Sees("INSURED", ...STAFF)
  @Directive(SIZED)
  @FieldResolver(() => AttestationConnection, {
    nullable: true,
    description: "The papers that attest what the fund knows, the newest first.",
  })
  async attestations(
    @Root() { id }: AffiliateType,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: ReportingContext,
  ) {
    return pageOfList(await loaders.attestationsOfAffiliate.load(id), page, ({ place }) => [String(place)]);
  }
}
