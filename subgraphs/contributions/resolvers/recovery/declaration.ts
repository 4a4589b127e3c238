import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { ContributionsContext } from "../../loaders/index.ts";
import type { ClaimFileRow } from "../../loaders/recovery/claim-files.ts";
import { readDeclaration } from "../../services/recovery/read-declaration.ts";
import { ClaimFileType } from "../../types/recovery/claim-file.ts";
import { ClaimDeclarationType } from "../../types/recovery/declaration.ts";

@Resolver(() => ClaimFileType)
export class ClaimFileDeclarationResolver {
  @FieldResolver(() => ClaimDeclarationType, {
    nullable: true,
    description: "What is declared in the insolvency of the debtor, and until when; absent where none runs.",
  })
  declaration(@Root() file: ClaimFileRow, @Ctx() context: ContributionsContext) {
    return readDeclaration(context, file);
  }
}
