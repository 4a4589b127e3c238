import { Arg, Args, Ctx, Directive, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { PageArgs, SIZED } from "../../../shared/plumbing/connection.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import type { OutgoingFileRow } from "../../loaders/refunds/direct-debits.ts";
import { collectDues } from "../../services/direct-debit/collect-dues.ts";
import { importPaymentStatus } from "../../services/outgoing/import-payment-status.ts";
import { listOutgoingFiles } from "../../services/outgoing/list-outgoing.ts";
import { sendRefunds } from "../../services/refunds/send-refunds.ts";
import {
  CollectDuesInput,
  ImportPaymentStatusInput,
  ImportPaymentStatusPayload,
  OutgoingFileConnection,
  OutgoingFilePayload,
  OutgoingFileType,
  SendRefundsInput,
} from "../../types/refunds/outgoing-file.ts";

type FileKey = { readonly fileId?: string };
const fileOf = ({ fileId }: FileKey, { loaders }: ContributionsContext) =>
  fileId ? loaders.outgoingFileById.clear(fileId).load(fileId) : null;

@Resolver(() => OutgoingFileType)
export class OutgoingFileResolver {
  @Sees(...STAFF)
  @Directive(SIZED)
  @Query(() => OutgoingFileConnection, { description: "The files that were made for the bank, the oldest first." })
  outgoingFiles(@Args(() => PageArgs) page: PageArgs, @Ctx() context: ContributionsContext) {
    return listOutgoingFiles(context, page);
  }

  @Sees("SUPERVISOR")
  @Mutation(() => OutgoingFilePayload, { description: "Makes the file of all refunds that were agreed to." })
  sendRefunds(
    @Arg("input", () => SendRefundsInput, { description: "When they are to be paid." }) input: SendRefundsInput,
    @Ctx() context: ContributionsContext,
  ) {
    return sendRefunds(context, input);
  }

  @Sees("SUPERVISOR")
  @Mutation(() => OutgoingFilePayload, { description: "Makes the file that collects dues under their mandates." })
  collectDues(
    @Arg("input", () => CollectDuesInput, { description: "Which dues." }) input: CollectDuesInput,
    @Ctx() context: ContributionsContext,
  ) {
    return collectDues(context, input);
  }

  @Sees(...STAFF)
  @Mutation(() => ImportPaymentStatusPayload, { description: "Takes in what the bank says of a file of ours." })
  importPaymentStatus(
    @Arg("input", () => ImportPaymentStatusInput, { description: "The bank’s report." })
    input: ImportPaymentStatusInput,
    @Ctx() context: ContributionsContext,
  ) {
    return importPaymentStatus(context, input);
  }

  @Sees("SUPERVISOR")
  @Directive('@tag(name: "personal")')
  @FieldResolver(() => String, { description: "Its bytes, in base64." })
  content(@Root() { content }: OutgoingFileRow) {
    return Buffer.from(content).toString("base64");
  }
}

@Resolver(() => OutgoingFilePayload)
export class OutgoingFilePayloadResolver {
  @FieldResolver()
  file(@Root() payload: FileKey, @Ctx() context: ContributionsContext) {
    return fileOf(payload, context);
  }
}

@Resolver(() => ImportPaymentStatusPayload)
export class ImportPaymentStatusPayloadResolver {
  @FieldResolver()
  file(@Root() payload: FileKey, @Ctx() context: ContributionsContext) {
    return fileOf(payload, context);
  }
}
