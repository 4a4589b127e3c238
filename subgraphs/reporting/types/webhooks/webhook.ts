import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import { connectionOf, SIZED } from "../../../shared/plumbing/connection.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { AboutNobody } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar, DateTimeScalar } from "../../../shared/plumbing/scalars.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { ChangeType } from "../../rules/feed/change-kinds.ts";
import {
  type AttemptOutcome,
  attemptOutcomes,
  type PauseReason,
  pauseReasons,
  type WebhookState,
  webhookStates,
} from "../../rules/webhooks/webhook.ts";
import { ChangeTypeEnum } from "../feed/change.ts";

/** Who has changes delivered: machines of a fund and of institutions. */
export const SUBSCRIBERS = [
  "SUPERVISOR",
  "HEALTH_FUND",
  "INASTI",
  "FPS_FINANCE",
  "VOUCHER_ISSUER",
  "FAMILY_FUND",
] as const;

const WebhookStateEnum = enumOf("WebhookState", "Where a webhook stands.", webhookStates);
const PauseReasonEnum = enumOf("WebhookPauseReason", "Why nothing is delivered.", pauseReasons);
export const AttemptOutcomeEnum = enumOf(
  "WebhookAttemptOutcome",
  "How an attempt to deliver ended, or where it stands.",
  attemptOutcomes,
);

@AboutNobody(
  "That something was sent, without what and of whom: what the graph answered is recorded when it was asked.",
)
@ObjectType("WebhookAttempt", { description: "One attempt to deliver one change." })
@Sees(...SUBSCRIBERS)
export class WebhookAttemptType {
  @Field(() => ID, { description: "Which change." })
  changeId!: string;

  @Field(() => DateTimeScalar, { description: "When." })
  triedAt!: string;

  @Field(() => AttemptOutcomeEnum, { description: "How it ended, or that it has not." })
  outcome!: AttemptOutcome;

  @Field(() => Int, { nullable: true, description: "The status of the answer, if there was one." })
  status!: number | null;

  @Field(() => Int, { nullable: true, description: "How long it took, in milliseconds; absent where it has no end." })
  tookMs!: number | null;
}

export const WebhookAttemptConnection = connectionOf("WebhookAttempt", () => WebhookAttemptType);

@AboutNobody("Where an institution or a fund has changes delivered.")
@ObjectType("Webhook", {
  description: "Where changes are delivered as they come, with the answer to a question of the subscriber's own.",
})
@Sees(...SUBSCRIBERS)
export class WebhookType {
  @Field(() => ID, { description: "Which." })
  id!: string;

  @Field(() => Int, { description: "Counts up with each change of it, not with what is delivered." })
  version!: number;

  @Field(() => String, { description: "To where." })
  url!: string;

  @Field(() => String, { description: "What is asked of each change, in the subscriber's right." })
  query!: string;

  @Field(() => [ChangeTypeEnum], { nullable: true, description: "Of which types; absent for all." })
  types!: readonly ChangeType[] | null;

  @Field(() => WebhookStateEnum, { description: "Where it stands." })
  state!: WebhookState;

  @Field(() => PauseReasonEnum, { nullable: true, description: "Why it is paused, if it is." })
  pausedBecause!: PauseReason | null;

  @Field(() => String, { description: "Up to where changes were taken in: a place of one's feed." })
  cursor?: string;

  @Field(() => Int, { description: "How often it failed since something was last taken in." })
  failures!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it is tried again, after a failure." })
  nextTryAt?: string | null;

  @Field(() => DateScalar, { description: "Since when." })
  createdOn!: Day;

  @Field(() => DateScalar, { description: "The last day on which it is delivered to, unless it is renewed." })
  expiresOn!: Day;

  @Directive(SIZED)
  @Field(() => WebhookAttemptConnection, { description: "Attempts of the past month, the newest first." })
  attempts?: object;
}
