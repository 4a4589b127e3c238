import { createUnionType, Field, ID, InputType, ObjectType } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import { byKind, commonErrors, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import type { ChangeType } from "../../rules/feed/change-kinds.ts";
import { ChangeTypeEnum } from "../feed/change.ts";
import { SUBSCRIBERS, WebhookType } from "./webhook.ts";

@InputType("CreateWebhookInput", { description: "Where changes are to be delivered, and what is asked of each." })
export class CreateWebhookInput {
  @Field(() => WriteMetaInput, { description: "Key, dry run." })
  meta!: WriteMetaInput;

  @Field(() => String, { description: "To where: https, on the public internet, at most 500 characters." })
  url!: string;

  @Field(() => String, {
    description:
      "One GraphQL query, asked of each change in your right. It may declare $changeId, $type, $subjectId, $subjectVersion, $contributorId and $day.",
  })
  query!: string;

  @Field(() => String, {
    description:
      "What deliveries are signed with (Standard Webhooks): whsec_ and 24 to 64 random bytes of your own in base64. It is shown to nobody again.",
  })
  secret!: string;

  @Field(() => [ChangeTypeEnum], {
    nullable: true,
    description: "Of which types; all of your feed where none is said.",
  })
  type?: ChangeType[] | null;

  @Field(() => String, { nullable: true, description: "From which place of your feed; from now where none is said." })
  after?: string | null;
}

@InputType("EndWebhookInput", { description: "Which webhook is ended." })
export class EndWebhookInput {
  @Field(() => WriteMetaInput, { description: "Key, the webhook's version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Which." })
  webhookId!: string;
}

@InputType("RenewWebhookInput", { description: "Which webhook is delivered to again." })
export class RenewWebhookInput extends EndWebhookInput {
  @Field(() => String, { nullable: true, description: "From which place of your feed; from where it stood otherwise." })
  after?: string | null;

  @Field(() => String, { nullable: true, description: "Another secret, from now on; the old one ends at once." })
  secret?: string | null;
}

const unionOf = (name: string) =>
  createUnionType({ name, description: "Why it was not done.", types: () => [...commonErrors] as const, ...byKind });

const CreateWebhookError = unionOf("CreateWebhookError");
const RenewWebhookError = unionOf("RenewWebhookError");
const EndWebhookError = unionOf("EndWebhookError");

@ObjectType("CreateWebhookPayload", { description: "The webhook, or why there is none." })
@Sees(...SUBSCRIBERS)
export class CreateWebhookPayload {
  @Field(() => WebhookType, { nullable: true, description: "The webhook." })
  webhook?: WebhookType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Field(() => [CreateWebhookError], { description: "Why nothing was done; empty if it was." })
  errors!: readonly object[];
}

@ObjectType("RenewWebhookPayload", { description: "The webhook as renewed, or why not." })
@Sees(...SUBSCRIBERS)
export class RenewWebhookPayload {
  @Field(() => WebhookType, { nullable: true, description: "The webhook." })
  webhook?: WebhookType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Field(() => [RenewWebhookError], { description: "Why nothing was done; empty if it was." })
  errors!: readonly object[];
}

@ObjectType("EndWebhookPayload", { description: "The webhook as ended, or why not." })
@Sees(...SUBSCRIBERS)
export class EndWebhookPayload {
  @Field(() => WebhookType, { nullable: true, description: "The webhook." })
  webhook?: WebhookType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Field(() => [EndWebhookError], { description: "Why nothing was done; empty if it was." })
  errors!: readonly object[];
}
