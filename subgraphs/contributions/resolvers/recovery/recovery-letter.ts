import { Ctx, Directive, FieldResolver, Resolver, Root } from "type-graphql";
import type { ContributionsContext } from "../../loaders/index.ts";
import type { ClaimStepRow } from "../../loaders/recovery/claim-files.ts";
import type { ClaimLetterRow } from "../../loaders/recovery/claim-letters.ts";
import { mentions } from "../../rules/recovery/letters.ts";
import { drawRecoveryLetter } from "../../services/recovery/draw-recovery-letter.ts";
import { RecoveryStepType } from "../../types/recovery/claim-file.ts";
import { RecoveryLetterType } from "../../types/recovery/recovery-letter.ts";

type Line = readonly [what: string, value: string];
const asLine = ([label, value]: Line) => ({ label, value });

@Resolver(() => RecoveryStepType)
export class RecoveryStepLetterResolver {
  @FieldResolver(() => RecoveryLetterType, { nullable: true, description: "The letter that the debtor has of it." })
  async letter(@Root() { id }: ClaimStepRow, @Ctx() { loaders }: ContributionsContext) {
    const letter = await loaders.letterOfClaimStep.load(id);
    if (!letter) return null;
    const { content } = letter;
    return {
      ...{ ...letter, ...content, row: letter },
      ...{ sums: content.sums.map(asLine), payment: content.payment.map(asLine) },
      mentions: content.mentions.map((one) => ({ ...one, basis: mentions[one.code].basis })),
    };
  }
}

@Resolver(() => RecoveryLetterType)
export class RecoveryLetterResolver {
  @Directive('@cost(weight: "50")')
  @Directive('@tag(name: "personal")')
  @FieldResolver(() => String, { description: "The letter itself, a PDF in base64: the same bytes each time." })
  async pdf(@Root() { row }: { readonly row: ClaimLetterRow }, @Ctx() context: ContributionsContext): Promise<string> {
    return (await drawRecoveryLetter(context, row)).toString("base64");
  }
}
