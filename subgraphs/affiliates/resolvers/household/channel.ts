import { Arg, Ctx, Directive, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { listChannels } from "../../services/household/list-channels.ts";
import { choosePreferredChannel, recordChannelConsent } from "../../services/household/write-channel.ts";
import { AffiliateType } from "../../types/affiliate.ts";
import {
  AffiliateChannelType,
  ChannelHistoryType,
  ChoosePreferredChannelInput,
  ChoosePreferredChannelPayload,
  RecordChannelConsentInput,
  RecordChannelConsentPayload,
} from "../../types/household/channel.ts";
import { affiliateOf, type Changed } from "./changed.ts";

@Resolver(() => AffiliateType)
export class AffiliateChannelsResolver {
  @Sees("INSURED", ...STAFF)
  @Directive("@listSize(assumedSize: 3)")
  @FieldResolver(() => [AffiliateChannelType], { description: "By what ways the person can be written to." })
  contactChannels(@Root() { id }: { readonly id: string }, @Ctx() context: AffiliatesContext) {
    return listChannels(context, id);
  }

  @Sees("INSURED", ...STAFF)
  @Directive("@listSize(assumedSize: 5)")
  @FieldResolver(() => [ChannelHistoryType], {
    description:
      "All that was ever said of these ways, the oldest first: to every fund for the person, else to one’s own.",
  })
  channelHistory(@Root() { id }: { readonly id: string }, @Ctx() { loaders }: AffiliatesContext) {
    return loaders.channelWordsOfAffiliate.load(id);
  }
}

@Resolver(() => RecordChannelConsentPayload)
export class RecordChannelConsentResolver {
  @Sees("INSURED", ...STAFF)
  @Mutation(() => RecordChannelConsentPayload, { description: "Records consent to a way, or that it is taken back." })
  recordChannelConsent(
    @Arg("input", () => RecordChannelConsentInput, { description: "Who, to what, and how it can be shown." })
    input: RecordChannelConsentInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return recordChannelConsent(context, input);
  }

  @FieldResolver()
  affiliate(@Root() changed: Changed, @Ctx() context: AffiliatesContext) {
    return affiliateOf(changed, context);
  }
}

@Resolver(() => ChoosePreferredChannelPayload)
export class ChoosePreferredChannelResolver {
  @Sees("INSURED", ...STAFF)
  @Mutation(() => ChoosePreferredChannelPayload, { description: "Keeps by what way somebody wants to be written to." })
  choosePreferredChannel(
    @Arg("input", () => ChoosePreferredChannelInput, { description: "Who, and by which." })
    input: ChoosePreferredChannelInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return choosePreferredChannel(context, input);
  }

  @FieldResolver()
  affiliate(@Root() changed: Changed, @Ctx() context: AffiliatesContext) {
    return affiliateOf(changed, context);
  }
}
