import { Arg, Args, Ctx, Directive, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { PageArgs, SIZED } from "../../../shared/plumbing/connection.ts";
import { institutions } from "../../../shared/values/institutions.ts";
import type { ReportingContext } from "../../loaders/index.ts";
import type { TransmissionRow } from "../../loaders/transmissions/transmissions.ts";
import { kindOf, transmissionKinds } from "../../rules/transmissions/kinds/index.ts";
import { acknowledgeTransmission, rejectTransmission } from "../../services/transmissions/answer-transmission.ts";
import { deliverTransmissionAgain } from "../../services/transmissions/deliver-again.ts";
import { listTransmissions, type TransmissionOrder } from "../../services/transmissions/list-transmissions.ts";
import { sendTransmissionAgain } from "../../services/transmissions/send-again.ts";
import { shownDeadline, shownKind, shownPayload } from "../../services/transmissions/show-transmission.ts";
import {
  AcknowledgeTransmissionInput,
  AcknowledgeTransmissionPayload,
  RejectTransmissionInput,
  RejectTransmissionPayload,
} from "../../types/transmissions/answer-transmission.ts";
import {
  DELIVER_AGAIN,
  DeliverTransmissionAgainInput,
  DeliverTransmissionAgainPayload,
} from "../../types/transmissions/deliver-again.ts";
import { SendTransmissionAgainInput, SendTransmissionAgainPayload } from "../../types/transmissions/send-again.ts";
import {
  TransmissionConnection,
  TransmissionFilter,
  TransmissionOrderEnum,
  TransmissionType,
} from "../../types/transmissions/transmission.ts";
import { TransmissionKindType } from "../../types/transmissions/transmission-kind.ts";
import { RECIPIENTS, TRANSMISSION_READERS } from "../../types/transmissions/transmission-parts.ts";

@Resolver(() => TransmissionType)
export class TransmissionResolver {
  @Sees("ANYBODY")
  @Directive("@listSize(assumedSize: 23)")
  @Query(() => [TransmissionKindType], { description: "The register of what funds and institutions exchange." })
  transmissionKinds(@Ctx() context: ReportingContext) {
    return transmissionKinds.map((kind) => shownKind(context, kind));
  }

  @Sees(...TRANSMISSION_READERS)
  @Query(() => TransmissionType, { nullable: true, description: "One message; absent if that is not yours to see." })
  transmission(@Arg("id", () => ID, { description: "Its id." }) id: string, @Ctx() { loaders }: ReportingContext) {
    return loaders.transmissionById.load(id);
  }

  @Sees(...TRANSMISSION_READERS)
  @Directive(SIZED)
  @Query(() => TransmissionConnection, {
    description: "Messages to one's own institution, from one's own fund, or about oneself.",
  })
  transmissions(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("where", () => TransmissionFilter, { nullable: true, description: "Which of them." })
    where: TransmissionFilter | null,
    @Arg("orderBy", () => TransmissionOrderEnum, { defaultValue: "OLDEST_FIRST", description: "In what order." })
    orderBy: TransmissionOrder,
    @Ctx() context: ReportingContext,
  ) {
    return listTransmissions(context, page, where ?? {}, orderBy);
  }

  @Sees(...RECIPIENTS)
  @Mutation(() => AcknowledgeTransmissionPayload, { description: "Notes that a message was taken in." })
  acknowledgeTransmission(
    @Arg("input", () => AcknowledgeTransmissionInput, { description: "Which." }) input: AcknowledgeTransmissionInput,
    @Ctx() context: ReportingContext,
  ) {
    return acknowledgeTransmission(context, input);
  }

  @Sees(...RECIPIENTS)
  @Mutation(() => RejectTransmissionPayload, { description: "Refuses a message, saying what is wrong in it." })
  rejectTransmission(
    @Arg("input", () => RejectTransmissionInput, { description: "Which." }) input: RejectTransmissionInput,
    @Ctx() context: ReportingContext,
  ) {
    return rejectTransmission(context, input);
  }

  @Sees(...STAFF)
  @Mutation(() => SendTransmissionAgainPayload, { description: "Draws up again a message that was refused." })
  sendTransmissionAgain(
    @Arg("input", () => SendTransmissionAgainInput, { description: "Which." }) input: SendTransmissionAgainInput,
    @Ctx() context: ReportingContext,
  ) {
    return sendTransmissionAgain(context, input);
  }

  @Sees(...DELIVER_AGAIN)
  @Mutation(() => DeliverTransmissionAgainPayload, {
    description: "Has a message that is not answered brought to its recipient once more.",
  })
  deliverTransmissionAgain(
    @Arg("input", () => DeliverTransmissionAgainInput, { description: "Which." }) input: DeliverTransmissionAgainInput,
    @Ctx() context: ReportingContext,
  ) {
    return deliverTransmissionAgain(context, input);
  }

  @FieldResolver()
  kind(@Root() { kind }: TransmissionRow, @Ctx() context: ReportingContext) {
    return shownKind(context, kindOf(kind));
  }

  @FieldResolver()
  fund(@Root() { fund }: TransmissionRow) {
    return { code: fund };
  }

  @FieldResolver()
  recipient(@Root() { recipient }: TransmissionRow) {
    return institutions.find(({ code }) => code === recipient) ?? null;
  }

  @FieldResolver()
  sender(@Root() { sender }: TransmissionRow) {
    return institutions.find(({ code }) => code === sender) ?? null;
  }

  @FieldResolver()
  deadline(@Root() row: TransmissionRow) {
    return shownDeadline(row);
  }

  @FieldResolver()
  payload(@Root() row: TransmissionRow, @Ctx() context: ReportingContext) {
    return shownPayload(context, row);
  }

  @FieldResolver()
  outcomes(@Root() { about }: TransmissionRow, @Ctx() { loaders }: ReportingContext) {
    return loaders.outcomesOfRequest.load(about);
  }

  @FieldResolver()
  async delivery(@Root() { id, sentOn }: TransmissionRow, @Ctx() { loaders }: ReportingContext) {
    return sentOn ? ((await loaders.deliveryStateOfTransmission.load(id))?.state ?? null) : null;
  }

  @FieldResolver()
  deliveries(@Root() { id }: TransmissionRow, @Ctx() { loaders }: ReportingContext) {
    return loaders.deliveriesOfTransmission.load(id);
  }

  @FieldResolver()
  async letter(@Root() { id }: TransmissionRow, @Ctx() { loaders }: ReportingContext) {
    const found = await loaders.letterOfTransmission.load(id);
    return found && { sha256: found.sha256, content: found.letter.toString("base64") };
  }

  @FieldResolver()
  anomalies(@Root() { id }: TransmissionRow, @Ctx() { loaders }: ReportingContext) {
    return loaders.anomaliesOfTransmission.load(id);
  }
}

interface Answered {
  readonly transmissionId?: string;
}

const answered = ({ transmissionId }: Answered, { loaders }: ReportingContext) =>
  transmissionId ? loaders.transmissionById.clear(transmissionId).load(transmissionId) : null;

@Resolver(() => AcknowledgeTransmissionPayload)
export class AcknowledgeTransmissionPayloadResolver {
  @FieldResolver()
  transmission(@Root() payload: Answered, @Ctx() context: ReportingContext) {
    return answered(payload, context);
  }
}

@Resolver(() => RejectTransmissionPayload)
export class RejectTransmissionPayloadResolver {
  @FieldResolver()
  transmission(@Root() payload: Answered, @Ctx() context: ReportingContext) {
    return answered(payload, context);
  }
}

@Resolver(() => SendTransmissionAgainPayload)
export class SendTransmissionAgainPayloadResolver {
  @FieldResolver()
  transmission(@Root() payload: Answered, @Ctx() context: ReportingContext) {
    return answered(payload, context);
  }
}

@Resolver(() => DeliverTransmissionAgainPayload)
export class DeliverTransmissionAgainPayloadResolver {
  @FieldResolver()
  transmission(@Root() payload: Answered, @Ctx() context: ReportingContext) {
    return answered(payload, context);
  }
}
