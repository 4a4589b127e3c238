import { Arg, Args, Ctx, Directive, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import { PageArgs, SIZED } from "../../shared/plumbing/connection.ts";
import { Fault } from "../../shared/plumbing/faults.ts";
import { DateScalar, EnterpriseNumberScalar } from "../../shared/plumbing/scalars.ts";
import type { Day } from "../../shared/values/calendar.ts";
import type { CompaniesContext } from "../loaders/index.ts";
import type { CompanyRow, InsolvencyRow } from "../loaders/rows.ts";
import { legalFormOn } from "../rules/legal-form.ts";
import { listCompanies } from "../services/list-companies.ts";
import { listMandates } from "../services/list-mandates.ts";
import { CompanyConnection, CompanyType, InsolvencyType } from "../types/company.ts";
import { CompanyFilter } from "../types/company-list.ts";
import { CompanyOrderEnum } from "../types/enums.ts";
import { MandateConnection } from "../types/mandate.ts";

@Resolver(() => CompanyType)
export class CompanyResolver {
  @Sees("COMPANY", "INSURED", ...STAFF, "INASTI")
  @Query(() => CompanyType, {
    nullable: true,
    description: "One company, by id or by number; absent if none is yours to see.",
  })
  company(
    @Arg("id", () => ID, { nullable: true, description: "The id." }) id: string | null,
    @Arg("enterpriseNumber", () => EnterpriseNumberScalar, {
      nullable: true,
      description: "The number; either this or the id.",
    })
    enterpriseNumber: string | null,
    @Ctx() { loaders }: CompaniesContext,
  ): Promise<CompanyRow | null> {
    if (Boolean(id) === Boolean(enterpriseNumber))
      throw new Fault("BAD_INPUT", { field: "company", reason: "ONE_OF_TWO" });
    return id ? loaders.companyById.load(id) : loaders.companyByEnterpriseNumber.load(enterpriseNumber ?? "");
  }

  @Sees("COMPANY", ...STAFF, "INASTI")
  @Directive(SIZED)
  @Query(() => CompanyConnection, { description: "The companies of one's fund, or that one represents." })
  companies(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("where", () => CompanyFilter, { nullable: true, description: "Which." }) where: CompanyFilter | null,
    @Arg("orderBy", () => CompanyOrderEnum, { defaultValue: "NAME", description: "In what order." })
    orderBy: keyof typeof CompanyOrderEnum,
    @Ctx() context: CompaniesContext,
  ) {
    return listCompanies(context, page, where ?? {}, orderBy);
  }

  @FieldResolver()
  displayName(@Root() { name, legalFormCode }: CompanyRow, @Ctx() { viewer }: CompaniesContext): string {
    const { abbreviations } = legalFormOn(legalFormCode, viewer.day);
    return `${name} ${viewer.language === "nl" ? abbreviations.nl : abbreviations.fr}`;
  }

  @FieldResolver()
  legalForm(@Root() { legalFormCode }: CompanyRow, @Ctx() { viewer }: CompaniesContext) {
    return legalFormOn(legalFormCode, viewer.day);
  }

  @FieldResolver()
  fund(@Root() { fundCode }: CompanyRow) {
    return { code: fundCode };
  }

  @FieldResolver()
  address(@Root() { street, postalCode, municipality, country }: CompanyRow) {
    return { street, postalCode, municipality, country };
  }

  @FieldResolver()
  activity(@Root() { naceCode, naceVersion }: CompanyRow) {
    return naceCode && { code: naceCode, nomenclature: naceVersion };
  }

  @Directive("@listSize(assumedSize: 2)")
  @FieldResolver(() => [InsolvencyType], { description: "When it was insolvent, or wound up; oldest first." })
  insolvencies(@Root() { id }: CompanyRow, @Ctx() { loaders }: CompaniesContext): Promise<InsolvencyRow[]> {
    return loaders.insolvenciesOfCompany.load(id);
  }

  @Directive(SIZED)
  @FieldResolver(() => MandateConnection, { description: "Who holds or held a mandate in it, oldest first." })
  mandates(
    @Root() { id }: CompanyRow,
    @Args(() => PageArgs) page: PageArgs,
    @Arg("on", () => DateScalar, { nullable: true, description: "Only those in force on that day." }) on: Day | null,
    @Ctx() context: CompaniesContext,
  ) {
    return listMandates(context, { companyId: id }, page, on);
  }
}

@Resolver(() => InsolvencyType)
export class InsolvencyResolver {
  @FieldResolver()
  period(@Root() { startsOn, endsOn }: InsolvencyRow) {
    return { startsOn, endsOn };
  }
}
