import { Arg, Args, Ctx, Directive, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import { PageArgs, SIZED } from "../../shared/plumbing/connection.ts";
import type { ImportRow } from "../loaders/imports.ts";
import type { CompaniesContext } from "../loaders/index.ts";
import { importMandates } from "../services/imports/import-mandates.ts";
import { importRegister } from "../services/imports/import-register.ts";
import { listImportFaults, listImports } from "../services/imports/list-imports.ts";
import {
  FileImportConnection,
  FileImportFaultConnection,
  FileImportFilter,
  FileImportOrderEnum,
  FileImportType,
  ImportMandatesInput,
  ImportMandatesPayload,
  ImportRegisterInput,
  ImportRegisterPayload,
} from "../types/file-import.ts";

@Resolver(() => FileImportType)
export class FileImportResolver {
  @Sees(...STAFF, "INASTI")
  @Query(() => FileImportType, { nullable: true, description: "One import, if it is yours to see." })
  fileImport(@Arg("id", () => ID, { description: "Which." }) id: string, @Ctx() { loaders }: CompaniesContext) {
    return loaders.importById.load(id);
  }

  @Sees(...STAFF, "INASTI")
  @Directive(SIZED)
  @Query(() => FileImportConnection, { description: "The files that came in, or that are coming in." })
  fileImports(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("where", () => FileImportFilter, { nullable: true, description: "Which." }) where: FileImportFilter | null,
    @Arg("orderBy", () => FileImportOrderEnum, { defaultValue: "NEWEST_FIRST", description: "In what order." })
    orderBy: keyof typeof FileImportOrderEnum,
    @Ctx() context: CompaniesContext,
  ) {
    return listImports(context, page, where ?? {}, orderBy);
  }

  @Sees(...STAFF)
  @Mutation(() => ImportMandatesPayload, {
    description: "Begins to take in a file of mandates; its report grows while it is read.",
  })
  importMandates(
    @Arg("input", () => ImportMandatesInput, { description: "The file." }) input: ImportMandatesInput,
    @Ctx() context: CompaniesContext,
  ) {
    return importMandates(context, input);
  }

  @Sees("SUPERVISOR")
  @Mutation(() => ImportRegisterPayload, {
    description: "Begins to take in an extract of the register that the operator laid down.",
  })
  importRegister(
    @Arg("input", () => ImportRegisterInput, { description: "Which." }) input: ImportRegisterInput,
    @Ctx() context: CompaniesContext,
  ) {
    return importRegister(context, input);
  }

  @FieldResolver(() => Int)
  progress(@Root() { position, bytes, state }: ImportRow): number {
    return state === "FINISHED" || bytes === 0n ? 100 : Number((BigInt(position) * 100n) / BigInt(bytes));
  }

  @Directive(SIZED)
  @FieldResolver(() => FileImportFaultConnection, { description: "The lines that were not kept, in their order." })
  faults(@Root() row: ImportRow, @Args(() => PageArgs) page: PageArgs, @Ctx() context: CompaniesContext) {
    return listImportFaults(context, row, page);
  }
}

@Resolver(() => ImportMandatesPayload)
export class ImportMandatesPayloadResolver {
  @FieldResolver()
  fileImport(@Root() { importId }: { readonly importId?: string }, @Ctx() { loaders }: CompaniesContext) {
    return importId ? loaders.importById.load(importId) : null;
  }
}

@Resolver(() => ImportRegisterPayload)
export class ImportRegisterPayloadResolver {
  @FieldResolver()
  fileImports(
    @Root() { importIds = [] }: { readonly importIds?: readonly string[] },
    @Ctx() { loaders }: CompaniesContext,
  ) {
    return Promise.all(importIds.map((id) => loaders.importById.load(id)));
  }
}
