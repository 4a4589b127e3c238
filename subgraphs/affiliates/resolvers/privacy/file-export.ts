import { Arg, Ctx, Directive, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import type { FileExportRow } from "../../loaders/privacy/file-exports.ts";
import { fileClock } from "../../rules/privacy/file-export.ts";
import { exportMyFile } from "../../services/privacy/ask-for-file.ts";
import {
  ExportMyFileInput,
  ExportMyFilePayload,
  FILE_ASKERS,
  FileExportType,
} from "../../types/privacy/file-export.ts";

@Resolver(() => FileExportType)
export class FileExportResolver {
  @Sees(...FILE_ASKERS)
  @Query(() => FileExportType, { nullable: true, description: "A file that was asked for, by its id." })
  fileExport(@Arg("id", () => ID, { description: "Its id." }) id: string, @Ctx() { loaders }: AffiliatesContext) {
    return loaders.fileExportById.load(id);
  }

  @Sees("INSURED")
  @Directive("@listSize(assumedSize: 3)")
  @Query(() => [FileExportType], { description: "The whole files that were asked for of oneself, the newest first." })
  async myFileExports(@Ctx() { loaders, viewer }: AffiliatesContext) {
    const own = await loaders.affiliateBySsin.load(viewer.ssin ?? "");
    return own ? loaders.fileExportsOfAffiliate.load(own.id) : [];
  }

  @Sees(...FILE_ASKERS)
  @Mutation(() => ExportMyFilePayload, {
    description: "Has the whole file of a person drawn up; while it is being gathered, to ask again changes nothing.",
  })
  exportMyFile(
    @Arg("input", () => ExportMyFileInput, { description: "Whose." }) input: ExportMyFileInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return exportMyFile(context, input);
  }

  @FieldResolver()
  clock(@Root() { askedOn, readyOn }: FileExportRow) {
    return fileClock(askedOn, readyOn);
  }

  @FieldResolver()
  async content(@Root() { id }: FileExportRow, @Ctx() { loaders }: AffiliatesContext) {
    return (await loaders.contentOfFileExport.load(id))?.content;
  }

  @FieldResolver()
  async readable(@Root() { id }: FileExportRow, @Ctx() { loaders }: AffiliatesContext) {
    return (await loaders.contentOfFileExport.load(id))?.readable;
  }
}

@Resolver(() => ExportMyFilePayload)
export class FileExportPayloadResolver {
  @FieldResolver()
  fileExport(
    @Root() { fileExportId }: { readonly fileExportId?: string | null },
    @Ctx() { loaders }: AffiliatesContext,
  ) {
    return fileExportId ? loaders.fileExportById.load(fileExportId) : null;
  }
}
