import { Args, Ctx, Directive, FieldResolver, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { PageArgs, SIZED } from "../../../shared/plumbing/connection.ts";
import type { DocumentRow } from "../../loaders/documents/documents.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { listDocuments } from "../../services/documents/list-documents.ts";
import { AffiliateType } from "../../types/affiliate.ts";
import { OutgoingDocumentConnection, OutgoingDocumentType } from "../../types/documents/outgoing-document.ts";

/** What was sent to a person. */
@Resolver(() => AffiliateType)
export class AffiliateDocumentsResolver {
  @Sees("INSURED", ...STAFF)
  @Directive(SIZED)
  @FieldResolver(() => OutgoingDocumentConnection, { description: "What the fund sent, the newest first." })
  outgoingDocuments(
    @Root() { id }: { readonly id: string },
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: AffiliatesContext,
  ) {
    return listDocuments(context, id, page);
  }
}

@Resolver(() => OutgoingDocumentType)
export class OutgoingDocumentResolver {
  @FieldResolver()
  async content(@Root() { id }: DocumentRow, @Ctx() { loaders }: AffiliatesContext) {
    return (await loaders.contentOfDocument.load(id))?.content;
  }
}
