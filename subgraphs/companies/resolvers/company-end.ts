import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import type { CompaniesContext } from "../loaders/index.ts";
import { dissolveCompany } from "../services/dissolve-company.ts";
import { recordInsolvency } from "../services/record-insolvency.ts";
import { DissolveCompanyInput, DissolveCompanyPayload } from "../types/dissolve-company.ts";
import { RecordInsolvencyInput, RecordInsolvencyPayload } from "../types/record-insolvency.ts";

interface Recorded {
  readonly companyId?: string;
}

@Resolver(() => RecordInsolvencyPayload)
export class RecordInsolvencyPayloadResolver {
  @Sees(...STAFF)
  @Mutation(() => RecordInsolvencyPayload, {
    description: "Records a bankruptcy, a judicial reorganisation or a liquidation; said again, it is corrected.",
  })
  recordInsolvency(
    @Arg("input", () => RecordInsolvencyInput, { description: "Which, and of whom." }) input: RecordInsolvencyInput,
    @Ctx() context: CompaniesContext,
  ) {
    return recordInsolvency(context, input);
  }

  @FieldResolver()
  company(@Root() { companyId }: Recorded, @Ctx() { loaders }: CompaniesContext) {
    return companyId ? loaders.companyById.load(companyId) : null;
  }
}

@Resolver(() => DissolveCompanyPayload)
export class DissolveCompanyPayloadResolver {
  @Sees(...STAFF)
  @Mutation(() => DissolveCompanyPayload, {
    description: "Records that a company ceased to exist: its affiliation and its mandates end with it.",
  })
  dissolveCompany(
    @Arg("input", () => DissolveCompanyInput, { description: "Which, when and how." }) input: DissolveCompanyInput,
    @Ctx() context: CompaniesContext,
  ) {
    return dissolveCompany(context, input);
  }

  @FieldResolver()
  company(@Root() { companyId }: Recorded, @Ctx() { loaders }: CompaniesContext) {
    return companyId ? loaders.companyById.load(companyId) : null;
  }
}
