import { Arg, Args, Ctx, Directive, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { PageArgs, pageOfList, SIZED } from "../../../shared/plumbing/connection.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import type { WaiverRow } from "../../loaders/waivers/waivers.ts";
import { waiverSource } from "../../rules/waivers/waiver.ts";
import { forwardDeadline, type WaiverState } from "../../rules/waivers/waiver-request.ts";
import { askSurchargeWaiver } from "../../services/waivers/ask-surcharge-waiver.ts";
import {
  approveSurchargeWaiver,
  decideSurchargeWaiver,
  sendSurchargeWaiver,
} from "../../services/waivers/decide-surcharge-waiver.ts";
import { listWaivers } from "../../services/waivers/list-waivers.ts";
import { ContributorType, MONEY_READERS } from "../../types/account.ts";
import { SurchargeWaiverConnection, SurchargeWaiverType, WaiverStateEnum } from "../../types/waivers/waiver.ts";
import {
  ApproveSurchargeWaiverInput,
  ApproveSurchargeWaiverPayload,
  AskSurchargeWaiverInput,
  AskSurchargeWaiverPayload,
  DecideSurchargeWaiverInput,
  DecideSurchargeWaiverPayload,
  SendSurchargeWaiverInput,
  SendSurchargeWaiverPayload,
} from "../../types/waivers/waiver-mutations.ts";
import { shownDeadline } from "../facilities/shown-deadline.ts";

type WaiverKey = { readonly waiverId?: string };
const waiverOf = ({ waiverId }: WaiverKey, { loaders }: ContributionsContext) =>
  waiverId ? loaders.waiverById.clear(waiverId).load(waiverId) : null;

@Resolver(() => SurchargeWaiverType)
export class SurchargeWaiverResolver {
  @Sees(...STAFF, "INASTI")
  @Directive(SIZED)
  @Query(() => SurchargeWaiverConnection, {
    description:
      "The requests to let surcharges off: those of one's fund, or for INASTI those of all; the oldest first.",
  })
  surchargeWaivers(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("state", () => WaiverStateEnum, { nullable: true, description: "Only those that stand so." })
    state: WaiverState | null,
    @Ctx() context: ContributionsContext,
  ) {
    return listWaivers(context, page, state);
  }

  @Sees(...MONEY_READERS)
  @Mutation(() => AskSurchargeWaiverPayload, {
    description: "Asks INASTI, through the fund, to let surcharges off; of a quarter once its contributions are paid.",
  })
  askSurchargeWaiver(
    @Arg("input", () => AskSurchargeWaiverInput, { description: "Of which quarters, and why." })
    input: AskSurchargeWaiverInput,
    @Ctx() context: ContributionsContext,
  ) {
    return askSurchargeWaiver(context, input);
  }

  @Sees(...STAFF)
  @Mutation(() => SendSurchargeWaiverPayload, { description: "Passes a request on to INASTI." })
  sendSurchargeWaiver(
    @Arg("input", () => SendSurchargeWaiverInput, { description: "Which." }) input: SendSurchargeWaiverInput,
    @Ctx() context: ContributionsContext,
  ) {
    return sendSurchargeWaiver(context, input);
  }

  @Sees(...STAFF, "INASTI")
  @Mutation(() => DecideSurchargeWaiverPayload, {
    description:
      "Decides of a request, as INASTI, or notes what INASTI decided; above a limit a second person approves.",
  })
  decideSurchargeWaiver(
    @Arg("input", () => DecideSurchargeWaiverInput, { description: "What was decided." })
    input: DecideSurchargeWaiverInput,
    @Ctx() context: ContributionsContext,
  ) {
    return decideSurchargeWaiver(context, input);
  }

  @Sees("SUPERVISOR")
  @Mutation(() => ApproveSurchargeWaiverPayload, { description: "Approves a decision that another has noted." })
  approveSurchargeWaiver(
    @Arg("input", () => ApproveSurchargeWaiverInput, { description: "Which." }) input: ApproveSurchargeWaiverInput,
    @Ctx() context: ContributionsContext,
  ) {
    return approveSurchargeWaiver(context, input);
  }

  @FieldResolver()
  lines(@Root() { id }: WaiverRow, @Ctx() { loaders }: ContributionsContext) {
    return loaders.linesOfWaiver.load(id);
  }

  @FieldResolver()
  forwardBy(@Root() { askedOn, sentOn }: WaiverRow, @Ctx() { viewer }: ContributionsContext) {
    return shownDeadline(forwardDeadline(askedOn, sentOn), viewer.day);
  }

  @FieldResolver()
  basis() {
    return waiverSource;
  }
}

@Resolver(() => ContributorType)
export class ContributorWaiversResolver {
  @Directive(SIZED)
  @FieldResolver(() => SurchargeWaiverConnection, {
    nullable: true,
    description: "The requests to let surcharges off, the newest first.",
  })
  async surchargeWaivers(
    @Root() { id }: { id: string },
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: ContributionsContext,
  ) {
    return pageOfList(await loaders.waiversOfContributor.load(id), page, (waiver) => [waiver.id]);
  }
}

@Resolver(() => AskSurchargeWaiverPayload)
export class AskSurchargeWaiverPayloadResolver {
  @FieldResolver()
  waiver(@Root() payload: WaiverKey, @Ctx() context: ContributionsContext) {
    return waiverOf(payload, context);
  }
}

@Resolver(() => SendSurchargeWaiverPayload)
export class SendSurchargeWaiverPayloadResolver {
  @FieldResolver()
  waiver(@Root() payload: WaiverKey, @Ctx() context: ContributionsContext) {
    return waiverOf(payload, context);
  }
}

@Resolver(() => DecideSurchargeWaiverPayload)
export class DecideSurchargeWaiverPayloadResolver {
  @FieldResolver()
  waiver(@Root() payload: WaiverKey, @Ctx() context: ContributionsContext) {
    return waiverOf(payload, context);
  }
}

@Resolver(() => ApproveSurchargeWaiverPayload)
export class ApproveSurchargeWaiverPayloadResolver {
  @FieldResolver()
  waiver(@Root() payload: WaiverKey, @Ctx() context: ContributionsContext) {
    return waiverOf(payload, context);
  }
}
