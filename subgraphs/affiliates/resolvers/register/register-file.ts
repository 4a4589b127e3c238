import { Arg, Args, Ctx, Directive, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { PageArgs, SIZED } from "../../../shared/plumbing/connection.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import type { RegisterFileRow } from "../../loaders/register/register-files.ts";
import { listRegisterFaults, listRegisterFiles } from "../../services/register/list-files.ts";
import { importRegisterMutations } from "../../services/register/receive-file.ts";
import {
  ImportRegisterMutationsInput,
  ImportRegisterMutationsPayload,
  RegisterFileConnection,
  RegisterFileType,
  RegisterLineFaultConnection,
} from "../../types/register/register-file.ts";

@Resolver(() => RegisterFileType)
export class RegisterFileResolver {
  @Sees(...STAFF)
  @Directive(SIZED)
  @Query(() => RegisterFileConnection, {
    description: "The files of mutations that one's fund brought, the newest first.",
  })
  registerFiles(@Args(() => PageArgs) page: PageArgs, @Ctx() context: AffiliatesContext) {
    return listRegisterFiles(context, page);
  }

  @Sees(...STAFF)
  @Query(() => RegisterFileType, { nullable: true, description: "One file of mutations that one's fund brought." })
  registerFile(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() { loaders }: AffiliatesContext,
  ): Promise<RegisterFileRow | null> {
    return loaders.registerFileById.load(id);
  }

  @FieldResolver()
  state(@Root() { finished, position }: RegisterFileRow) {
    return finished ? "DONE" : position > 0n ? "READING" : "WAITING";
  }

  @FieldResolver()
  bytes(@Root() { bytes }: RegisterFileRow) {
    return Number(bytes);
  }

  @FieldResolver()
  readBytes(@Root() { position }: RegisterFileRow) {
    return Number(position);
  }

  @Sees(...STAFF)
  @Directive(SIZED)
  @FieldResolver(() => RegisterLineFaultConnection, { description: "The lines that could not be read or kept." })
  faults(@Root() file: RegisterFileRow, @Args(() => PageArgs) page: PageArgs, @Ctx() context: AffiliatesContext) {
    return listRegisterFaults(context, file, page);
  }
}

@Resolver(() => ImportRegisterMutationsPayload)
export class ImportRegisterMutationsResolver {
  @Sees(...STAFF)
  @Mutation(() => ImportRegisterMutationsPayload, {
    description: "Brings a file of mutations of the National Register: it acts on the people of one's fund.",
  })
  importRegisterMutations(
    @Arg("input", () => ImportRegisterMutationsInput, { description: "The file." })
    input: ImportRegisterMutationsInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return importRegisterMutations(context, input);
  }

  @FieldResolver()
  file(@Root() { fileId }: { readonly fileId?: string }, @Ctx() { loaders }: AffiliatesContext) {
    return fileId ? loaders.registerFileById.load(fileId) : null;
  }
}
