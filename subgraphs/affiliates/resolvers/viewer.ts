import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Directive, FieldResolver, ID, Info, Query, Resolver, Root } from "type-graphql";
import { isShut, Sees } from "../../shared/plumbing/access.ts";
import { Fault } from "../../shared/plumbing/faults.ts";
import { NodeType } from "../../shared/plumbing/value-types.ts";
import type { Viewer } from "../../shared/plumbing/viewer.ts";
import { allFunds } from "../loaders/affiliations.ts";
import type { AffiliatesContext } from "../loaders/index.ts";
import { findNode, kindOf } from "../services/find-node.ts";
import { FundType } from "../types/fund.ts";
import { ViewerType } from "../types/viewer.ts";

const MOST_NODES = 100;

/** Of a kind that is shut to whoever asks, nothing is looked for: to be refused does not tell whether it is there. */
function lookFor(id: string, context: AffiliatesContext, { schema }: GraphQLResolveInfo) {
  const kind = kindOf(id);
  return kind && isShut(schema.getType(kind), context.viewer.role) ? { kind, id } : findNode(context, id);
}

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Sees("ANYBODY")
  @Query(() => ViewerType, { description: "Who is asking." })
  viewer(@Ctx() { viewer }: AffiliatesContext) {
    return viewer;
  }

  @FieldResolver()
  fund(@Root() { fund }: Viewer, @Ctx() { loaders }: AffiliatesContext) {
    return fund ? loaders.fundByCode.load(fund) : null;
  }

  @FieldResolver()
  affiliate(@Root() { ssin }: Viewer, @Ctx() { loaders }: AffiliatesContext) {
    return ssin ? loaders.affiliateBySsin.load(ssin) : null;
  }

  @Sees("ANYBODY")
  @Directive("@listSize(assumedSize: 5)")
  @Query(() => [FundType], { description: "The funds that are served here." })
  funds(@Ctx() { db }: AffiliatesContext) {
    return allFunds(db);
  }

  @Sees("KNOWN")
  @Query(() => NodeType, { nullable: true, description: "Whatever has that id, if it is yours to see." })
  node(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() context: AffiliatesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return lookFor(id, context, info);
  }

  @Sees("KNOWN")
  @Directive("@listSize(assumedSize: 20)")
  @Query(() => [NodeType], {
    nullable: "items",
    description: "Several at once, in the order of the ids; at most a hundred.",
  })
  nodes(
    @Arg("ids", () => [ID], { description: "Their ids." }) ids: string[],
    @Ctx() context: AffiliatesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    if (ids.length > MOST_NODES)
      throw new Fault("BAD_INPUT", { field: "ids", reason: "NOT_BETWEEN", from: 0, to: MOST_NODES });
    return Promise.all(ids.map((id) => lookFor(id, context, info)));
  }
}
