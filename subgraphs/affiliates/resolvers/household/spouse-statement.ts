import { Arg, Ctx, Directive, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { say } from "../../../shared/plumbing/say.ts";
import type { SpouseStatementRow } from "../../loaders/household/spouse-statements.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { appealSource, appealUntil } from "../../rules/appeal.ts";
import { statementSource } from "../../rules/household/spouse-statement.ts";
import { decideSpouseStatement, fileSpouseStatement } from "../../services/household/write-spouse-statement.ts";
import { AffiliateType } from "../../types/affiliate.ts";
import {
  DecideSpouseStatementInput,
  DecideSpouseStatementPayload,
  FileSpouseStatementInput,
  FileSpouseStatementPayload,
  SpouseStatementType,
} from "../../types/household/spouse-statement.ts";

interface Written {
  readonly statementId?: string;
}

const statementOf = ({ statementId }: Written, { loaders }: AffiliatesContext) =>
  statementId ? loaders.statementById.load(statementId) : null;

@Resolver(() => AffiliateType)
export class AffiliateStatementsResolver {
  @Sees("INSURED", ...STAFF)
  @Directive("@listSize(assumedSize: 2)")
  @FieldResolver(() => [SpouseStatementType], { description: "What the person stated of helping, the newest first." })
  spouseStatements(@Root() { id }: { readonly id: string }, @Ctx() { loaders }: AffiliatesContext) {
    return loaders.statementsOfAffiliate.load(id);
  }
}

@Resolver(() => SpouseStatementType)
export class SpouseStatementResolver {
  @FieldResolver()
  legalBasis() {
    return statementSource;
  }

  @FieldResolver()
  appeal(@Root() { decidedOn }: SpouseStatementRow, @Ctx() { texts, viewer }: AffiliatesContext) {
    if (!decidedOn) return null;
    const until = appealUntil(decidedOn);
    return { until, inWords: say(texts, viewer.language, "statement.appeal", { until }), basis: appealSource };
  }
}

@Resolver(() => FileSpouseStatementPayload)
export class FileSpouseStatementResolver {
  @Sees("INSURED", ...STAFF)
  @Mutation(() => FileSpouseStatementPayload, { description: "Files what a spouse states on oath." })
  fileSpouseStatement(
    @Arg("input", () => FileSpouseStatementInput, { description: "Who states what." }) input: FileSpouseStatementInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return fileSpouseStatement(context, input);
  }

  @FieldResolver()
  statement(@Root() written: Written, @Ctx() context: AffiliatesContext) {
    return statementOf(written, context);
  }
}

@Resolver(() => DecideSpouseStatementPayload)
export class DecideSpouseStatementResolver {
  @Sees(...STAFF)
  @Mutation(() => DecideSpouseStatementPayload, { description: "Decides on what a spouse stated." })
  decideSpouseStatement(
    @Arg("input", () => DecideSpouseStatementInput, { description: "Which, what, and why." })
    input: DecideSpouseStatementInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return decideSpouseStatement(context, input);
  }

  @FieldResolver()
  statement(@Root() written: Written, @Ctx() context: AffiliatesContext) {
    return statementOf(written, context);
  }
}
