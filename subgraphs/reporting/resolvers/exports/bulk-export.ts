import { Arg, Args, Ctx, Directive, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import { PageArgs } from "../../../shared/plumbing/connection.ts";
import type { ExportRow } from "../../loaders/exports/exports.ts";
import type { ReportingContext } from "../../loaders/index.ts";
import { exportsOfViewer, partsOfExport, placeOfExport } from "../../services/exports/read-export.ts";
import { startExport } from "../../services/exports/start-export.ts";
import { BulkExportType, EXPORTERS, StartExportInput, StartExportPayload } from "../../types/exports/bulk-export.ts";
import { planExport } from "../../types/exports/plan-export.ts";

@Resolver(() => BulkExportType)
export class BulkExportResolver {
  @Sees(...EXPORTERS)
  @Directive("@listSize(assumedSize: 20)")
  @Query(() => [BulkExportType], { description: "One's own exports of the past month, the newest first." })
  bulkExports(@Ctx() context: ReportingContext) {
    return exportsOfViewer(context);
  }

  @Sees(...EXPORTERS)
  @Query(() => BulkExportType, { nullable: true, description: "One export; absent if it is not one's own." })
  bulkExport(@Arg("id", () => ID, { description: "Its id." }) id: string, @Ctx() { loaders }: ReportingContext) {
    return loaders.exportById.load(id);
  }

  @Sees(...EXPORTERS)
  @Mutation(() => StartExportPayload, { description: "Has a list gathered whole, in one's own right." })
  startExport(
    @Arg("input", () => StartExportInput, { description: "Which list, and how." }) input: StartExportInput,
    @Ctx() context: ReportingContext,
  ) {
    return startExport(context, { ...input, plan: planExport(input.query) });
  }

  @FieldResolver()
  bytes(@Root() { bytes }: ExportRow) {
    return Number(bytes);
  }

  @FieldResolver()
  changesCursor(@Root() found: ExportRow, @Ctx() context: ReportingContext) {
    return placeOfExport(context, found);
  }

  @FieldResolver()
  parts(
    @Root() found: ExportRow,
    @Args(() => PageArgs) page: PageArgs,
    @Arg("fromByte", () => Int, { nullable: true, description: "From the part on that holds this byte of the file." })
    fromByte: number | null,
    @Ctx() context: ReportingContext,
  ) {
    return partsOfExport(context, found, page, fromByte ?? 0);
  }
}

@Resolver(() => StartExportPayload)
export class StartExportPayloadResolver {
  @FieldResolver()
  bulkExport(@Root() { exportId }: { readonly exportId?: string }, @Ctx() { loaders }: ReportingContext) {
    return exportId ? loaders.exportById.clear(exportId).load(exportId) : null;
  }
}
