import { Arg, Args, Ctx, Directive, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import { PageArgs } from "../../../shared/plumbing/connection.ts";
import type { ReportingContext } from "../../loaders/index.ts";
import type { WebhookRow } from "../../loaders/webhooks/webhooks.ts";
import { listAttempts } from "../../services/webhooks/list-attempts.ts";
import { placeOf, webhooksOfViewer } from "../../services/webhooks/list-webhooks.ts";
import { createWebhook, endWebhook, renewWebhook } from "../../services/webhooks/write-webhook.ts";
import { readSelection } from "../../types/webhooks/selection.ts";
import { SUBSCRIBERS, WebhookType } from "../../types/webhooks/webhook.ts";
import {
  CreateWebhookInput,
  CreateWebhookPayload,
  EndWebhookInput,
  EndWebhookPayload,
  RenewWebhookInput,
  RenewWebhookPayload,
} from "../../types/webhooks/write-webhook.ts";

@Resolver(() => WebhookType)
export class WebhookResolver {
  @Sees(...SUBSCRIBERS)
  @Directive("@listSize(assumedSize: 10)")
  @Query(() => [WebhookType], { description: "The webhooks of one's own feed, ended ones of the past too." })
  webhooks(@Ctx() context: ReportingContext) {
    return webhooksOfViewer(context);
  }

  @Sees(...SUBSCRIBERS)
  @Query(() => WebhookType, { nullable: true, description: "One webhook; absent if it is not of one's own feed." })
  webhook(@Arg("id", () => ID, { description: "Its id." }) id: string, @Ctx() { loaders }: ReportingContext) {
    return loaders.webhookById.load(id);
  }

  @Sees(...SUBSCRIBERS)
  @Mutation(() => CreateWebhookPayload, { description: "Has changes delivered to an address as they come." })
  createWebhook(
    @Arg("input", () => CreateWebhookInput, { description: "To where, and what." }) input: CreateWebhookInput,
    @Ctx() context: ReportingContext,
  ) {
    return createWebhook(context, { ...input, selection: readSelection(input.query) });
  }

  @Sees(...SUBSCRIBERS)
  @Mutation(() => RenewWebhookPayload, {
    description: "Vouches for a webhook for another 90 days, and goes on with it: from where it stood, or anew.",
  })
  renewWebhook(
    @Arg("input", () => RenewWebhookInput, { description: "Which, and from where." }) input: RenewWebhookInput,
    @Ctx() context: ReportingContext,
  ) {
    return renewWebhook(context, input);
  }

  @Sees(...SUBSCRIBERS)
  @Mutation(() => EndWebhookPayload, { description: "Ends a webhook for good." })
  endWebhook(
    @Arg("input", () => EndWebhookInput, { description: "Which." }) input: EndWebhookInput,
    @Ctx() context: ReportingContext,
  ) {
    return endWebhook(context, input);
  }

  @FieldResolver()
  cursor(@Root() { sequence }: WebhookRow, @Ctx() context: ReportingContext) {
    return placeOf(context, sequence);
  }

  @FieldResolver()
  nextTryAt(@Root() { failures, nextTryAt }: WebhookRow) {
    return failures > 0 ? nextTryAt : null;
  }

  @FieldResolver()
  attempts(@Root() { id }: WebhookRow, @Args(() => PageArgs) page: PageArgs, @Ctx() context: ReportingContext) {
    return listAttempts(context, id, page);
  }
}

interface Done {
  readonly webhookId?: string;
}

const written = ({ webhookId }: Done, { loaders }: ReportingContext) =>
  webhookId ? loaders.webhookById.clear(webhookId).load(webhookId) : null;

@Resolver(() => CreateWebhookPayload)
export class CreateWebhookPayloadResolver {
  @FieldResolver()
  webhook(@Root() payload: Done, @Ctx() context: ReportingContext) {
    return written(payload, context);
  }
}

@Resolver(() => RenewWebhookPayload)
export class RenewWebhookPayloadResolver {
  @FieldResolver()
  webhook(@Root() payload: Done, @Ctx() context: ReportingContext) {
    return written(payload, context);
  }
}

@Resolver(() => EndWebhookPayload)
export class EndWebhookPayloadResolver {
  @FieldResolver()
  webhook(@Root() payload: Done, @Ctx() context: ReportingContext) {
    return written(payload, context);
  }
}
