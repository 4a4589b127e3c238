import { type ClassType, Field, InputType, ObjectType } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { AboutNobody } from "../../../shared/plumbing/privacy/about.ts";
import type { Dimension } from "../../rules/statistics/dataset.ts";
import { ContributorCategoryEnum } from "../career.ts";
import { STATISTICS_READERS } from "./statistics.ts";

const known = new Map<string, object>([["ContributorCategory", ContributorCategoryEnum]]);

/** The enum of a dimension's values; the same one, where several datasets have it. */
export function enumOfDimension({ type, description, values }: Dimension): object {
  const found = known.get(type) ?? enumOf(type, description, values);
  known.set(type, found);
  return found;
}

/** What a field holds: a type of the graph, or a list of one. */
type Shape = object | readonly [object];

/** How a field is made: what it says of itself, and whether it may be absent. */
interface Making {
  readonly description: string;
  readonly nullable?: boolean;
  readonly defaultValue?: boolean;
}

/** Adds a field to a class that is made from the register. */
export const put = (type: ClassType, name: string, shape: () => Shape, making: Making): void =>
  Field(shape as never, making)(type.prototype, name);

const sees = Sees(...STATISTICS_READERS);

/** Makes a class a type of the graph that those may see who may have counted. */
export function shown(type: ClassType, name: string, description: string): ClassType {
  ObjectType(name, { description })(type);
  AboutNobody("counts and sums, of which small ones are withheld")(type);
  sees(type);
  return type;
}

/** Makes a class an input of the graph. */
export function taken(type: ClassType, name: string, description: string): ClassType {
  InputType(name, { description })(type);
  return type;
}
