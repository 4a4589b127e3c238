import { Arg, Ctx, Directive, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Sees } from "../../shared/plumbing/access.ts";
import { DateScalar } from "../../shared/plumbing/scalars.ts";
import type { Day } from "../../shared/values/calendar.ts";
import type { CompaniesContext } from "../loaders/index.ts";
import { type LegalForm, legalForms } from "../rules/legal-form.ts";
import { LegalFormType } from "../types/legal-form.ts";

@Resolver(() => LegalFormType)
export class LegalFormResolver {
  @Sees("ANYBODY")
  @Directive("@listSize(assumedSize: 12)")
  @Query(() => [LegalFormType], { description: "The legal forms that are in use on a day." })
  legalForms(
    @Arg("on", () => DateScalar, { nullable: true, description: "Which day; today if absent." }) on: Day | null,
    @Ctx() { viewer }: CompaniesContext,
  ): LegalForm[] {
    const day = on ?? viewer.day;
    return legalForms.filter(({ from, until }) => (from === null || from <= day) && (until === null || day <= until));
  }

  @FieldResolver()
  abbreviation(@Root() { abbreviations }: LegalForm, @Ctx() { viewer }: CompaniesContext): string {
    return viewer.language === "nl" ? abbreviations.nl : abbreviations.fr;
  }

  @FieldResolver()
  name(@Root() { names }: LegalForm, @Ctx() { viewer }: CompaniesContext): string {
    return viewer.language === "nl" ? names.nl : names.fr;
  }
}
