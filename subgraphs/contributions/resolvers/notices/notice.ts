import { Arg, Args, Ctx, Directive, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { PageArgs, SIZED } from "../../../shared/plumbing/connection.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import type { NoticeRow } from "../../loaders/notices/notices.ts";
import type { DueRow } from "../../loaders/rows.ts";
import type { NoticeState } from "../../rules/notices/notice-way.ts";
import { listOutbox } from "../../services/notices/list-outbox.ts";
import { pdfOfNotice, readNotice } from "../../services/notices/read-notice.ts";
import { noteNoticeStep, sendDueNotice } from "../../services/notices/send-notice.ts";
import { MONEY_READERS } from "../../types/account.ts";
import { DueType } from "../../types/due.ts";
import {
  DueNoticeConnection,
  DueNoticeType,
  NoteNoticeStepInput,
  NoticeContentType,
  NoticePayload,
  NoticeStateEnum,
  NoticeStepType,
  SendDueNoticeInput,
} from "../../types/notices/notice.ts";

type Line = readonly [what: string, value: string];
const asLine = ([label, value]: Line) => ({ label, value });

@Resolver(() => DueNoticeType)
export class DueNoticeResolver {
  @Sees(...MONEY_READERS)
  @Query(() => DueNoticeType, { nullable: true, description: "A notice of a due." })
  dueNotice(@Arg("id", () => ID, { description: "Its id." }) id: string, @Ctx() { loaders }: ContributionsContext) {
    return loaders.noticeById.load(id);
  }

  @Sees(...STAFF)
  @Directive(SIZED)
  @Query(() => DueNoticeConnection, { description: "The notices of one's fund in a state, the oldest first." })
  noticeOutbox(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("state", () => NoticeStateEnum, { defaultValue: "QUEUED", description: "In which state." })
    state: NoticeState,
    @Ctx() context: ContributionsContext,
  ) {
    return listOutbox(context, page, state);
  }

  @Sees(...STAFF)
  @Mutation(() => NoticePayload, { description: "Puts the notice of a due into the outbox, once for each way." })
  sendDueNotice(
    @Arg("input", () => SendDueNoticeInput, { description: "Which due, by which way." }) input: SendDueNoticeInput,
    @Ctx() context: ContributionsContext,
  ) {
    return sendDueNotice(context, input);
  }

  @Sees(...STAFF)
  @Mutation(() => NoticePayload, { description: "Notes that a notice was handed over, arrived, or came back." })
  noteNoticeStep(
    @Arg("input", () => NoteNoticeStepInput, { description: "Which, and what." }) input: NoteNoticeStepInput,
    @Ctx() context: ContributionsContext,
  ) {
    return noteNoticeStep(context, input);
  }

  @FieldResolver(() => DueType, { description: "What it announces." })
  due(@Root() { dueId }: NoticeRow, @Ctx() { loaders }: ContributionsContext) {
    return loaders.dueById.load(dueId);
  }

  @FieldResolver(() => NoticeContentType, { description: "What it says." })
  async content(@Root() notice: NoticeRow, @Ctx() context: ContributionsContext) {
    const content = await readNotice(context, notice);
    return { ...content, sums: content.sums.map(asLine), payment: content.payment.map(asLine) };
  }

  @Directive('@cost(weight: "50")')
  @Directive('@tag(name: "personal")')
  @FieldResolver(() => String, { description: "The letter itself, a PDF in base64: the same bytes each time." })
  async pdf(@Root() notice: NoticeRow, @Ctx() context: ContributionsContext): Promise<string> {
    return (await pdfOfNotice(context, notice)).toString("base64");
  }

  @Directive("@listSize(assumedSize: 3)")
  @FieldResolver(() => [NoticeStepType], { description: "Its way so far." })
  steps(@Root() { id }: NoticeRow, @Ctx() { loaders }: ContributionsContext) {
    return loaders.stepsOfNotice.load(id);
  }
}

@Resolver(() => NoticePayload)
export class NoticePayloadResolver {
  @FieldResolver()
  notice(@Root() { noticeId }: { noticeId?: string }, @Ctx() { loaders }: ContributionsContext) {
    return noticeId ? loaders.noticeById.clear(noticeId).load(noticeId) : null;
  }
}

@Resolver(() => DueType)
export class DueNoticesResolver {
  @Directive("@listSize(assumedSize: 2)")
  @FieldResolver(() => [DueNoticeType], { description: "The notices that announced it, the first first." })
  notices(@Root() { id }: DueRow, @Ctx() { loaders }: ContributionsContext) {
    return loaders.noticesOfDue.load(id);
  }
}
