import { Directive, Field, ID, Int, InterfaceType, ObjectType } from "type-graphql";
import {
  type Calculation,
  type CalculationStep,
  operations,
  type RuleParameter,
  units,
} from "../values/calculation.ts";
import type { Day, Period } from "../values/calendar.ts";
import type { Deadline } from "../values/deadline.ts";
import type { Source } from "../values/law.ts";
import type { Cents } from "../values/money.ts";
import { Sees } from "./access.ts";
import { enumOf } from "./enum-of.ts";
import { DateScalar, EuroScalar } from "./scalars.ts";

/** Each subgraph lists the nodes that it knows of: with all of them in one process it must not meet the others'. */
@InterfaceType("Node", {
  description: "Whatever has an id of its own and can be fetched again by it.",
  autoRegisterImplementations: false,
})
export abstract class NodeType {
  @Field(() => ID, { description: "Opaque; its prefix tells the kind." })
  id!: string;
}

@ObjectType("Period", { description: "From a day to a day, both included; an end that is not known yet is absent." })
@Directive("@shareable")
@Sees("ANYBODY")
export class PeriodType implements Period {
  @Field(() => DateScalar, { description: "The first day." })
  startsOn!: Day;

  @Field(() => DateScalar, { nullable: true, description: "The last day; absent while the period runs." })
  endsOn!: Day | null;
}

const ConfidenceEnum = enumOf("Confidence", "How sure we are of a figure.", {
  SEEN: "Seen in a source.",
  DERIVED: "Derived from figures that were seen, and consistent with them.",
  UNCONFIRMED: "Neither: to be confirmed before anybody relies on it.",
});

const OperationEnum = enumOf(
  "CalculationOperation",
  "How the value of a step follows from the steps that feed it, in the order in which they stand.",
  operations,
);

const UnitEnum = enumOf("CalculationUnit", "What the value of a step counts.", units);

@ObjectType("LegalBasis", { description: "Where a rule or a figure is written (rechtsgrond / base légale)." })
@Directive("@shareable")
@Sees("ANYBODY")
export class LegalBasisType implements Source {
  @Field(() => String, { description: "The text and the article." })
  article!: string;

  @Field(() => ConfidenceEnum, { description: "How sure we are of it." })
  confidence!: Source["confidence"];

  @Field(() => String, { nullable: true, description: "Where the figure itself was announced." })
  notice?: string;
}

@ObjectType("RuleParameter", { description: "A figure of the law that a step used." })
@Directive("@shareable")
@Sees("ANYBODY")
export class RuleParameterType implements RuleParameter {
  @Field(() => String, { description: "What it is called in the law's tables." })
  name!: string;

  @Field(() => String, { description: "Its value, as an exact decimal." })
  value!: string;

  @Field(() => DateScalar, { description: "The day from which it holds." })
  validFrom!: Day;

  @Field(() => LegalBasisType, { description: "Where it is written." })
  basis!: Source;
}

@ObjectType("CalculationStep", {
  description: "One line of a working. The tree is flat: `parentIndex` says which step this one feeds.",
})
@Directive("@shareable")
@Sees("ANYBODY")
export class CalculationStepType {
  @Field(() => Int, { description: "Its place in the list; the result is step 0." })
  index!: number;

  @Field(() => Int, { nullable: true, description: "The step that it feeds; absent on the result." })
  parentIndex!: number | null;

  @Field(() => String, { description: "The rule's code, free of language." })
  rule!: string;

  @Field(() => String, { description: "What the step is, in the reader's language." })
  label!: string;

  @Field(() => OperationEnum, { description: "How the value follows from the steps that feed it." })
  operation!: CalculationStep["operation"];

  @Field(() => String, { description: "Its value, as an exact decimal." })
  value!: string;

  @Field(() => UnitEnum, { description: "What the value counts." })
  unit!: CalculationStep["unit"];

  @Directive("@listSize(assumedSize: 3)")
  @Field(() => [RuleParameterType], { description: "The figures of the law that it used." })
  parameters!: readonly RuleParameter[];

  @Directive("@listSize(assumedSize: 3)")
  @Field(() => [LegalBasisType], { description: "The articles that it rests on." })
  basis!: readonly Source[];
}

@ObjectType("Calculation", {
  description: "The working of an amount (berekening / calcul): anyone can re-add its steps to the cent.",
})
@Directive("@shareable")
@Sees("ANYBODY")
export class CalculationType {
  @Field(() => String, { description: "Which rules computed it." })
  engineVersion!: string;

  @Field(() => DateScalar, { description: "The day on which the law was read." })
  asOfLaw!: Day;

  @Field(() => EuroScalar, { description: "The amount that the steps add up to." })
  result!: Cents;

  @Field(() => Boolean, { description: "False as soon as one figure used is unconfirmed." })
  confirmed!: boolean;

  @Directive("@listSize(assumedSize: 30)")
  @Field(() => [CalculationStepType], { description: "The working, the result first." })
  steps!: Calculation["steps"];
}

const DeadlineStatusEnum = enumOf("DeadlineStatus", "Where a legal clock stands.", {
  RUNNING: "There is time left.",
  AT_RISK: "Its last fortnight has begun.",
  MET: "It was done in time.",
  BREACHED: "It was done too late, or its last day has passed.",
});

@ObjectType("Deadline", { description: "A legal clock (termijn / délai): by when, and whether it was." })
@Directive("@shareable")
@Sees("ANYBODY")
export class DeadlineType {
  @Field(() => DateScalar, { description: "The last day." })
  dueOn!: Day;

  @Field(() => DateScalar, { nullable: true, description: "The day on which it was done." })
  metOn!: Deadline["metOn"];

  @Field(() => DeadlineStatusEnum, { description: "Running, at risk, met, or breached." })
  status!: keyof typeof DeadlineStatusEnum;

  @Field(() => LegalBasisType, { description: "Where the term is written." })
  basis!: Source;
}
