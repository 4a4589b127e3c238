import { Ctx, Directive, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Sees } from "../../shared/plumbing/access.ts";
import { type Institution, institutions } from "../../shared/values/institutions.ts";
import type { ReportingContext } from "../loaders/index.ts";
import { InstitutionType } from "../types/institution.ts";

@Resolver(() => InstitutionType)
export class InstitutionResolver {
  @Sees("ANYBODY")
  @Directive("@listSize(assumedSize: 10)")
  @Query(() => [InstitutionType], { description: "The institutions with which the funds exchange." })
  institutions(): readonly Institution[] {
    return institutions;
  }

  @FieldResolver()
  name(@Root() { nameInDutch, nameInFrench }: Institution, @Ctx() { viewer }: ReportingContext): string {
    return viewer.language === "nl" ? nameInDutch : nameInFrench;
  }
}
