import type { Context } from "../../../shared/plumbing/context.ts";
import type { HeardFact } from "../../../shared/plumbing/hear.ts";
import { insurability } from "../../rules/transmissions/kinds/insurability.ts";
import { type Draft, drawUp } from "./draw-up.ts";

/** What a fact tells of an answer: the quarters it rests on, never an amount. */
interface Told {
  readonly affiliateId: string;
  readonly fund: string;
  readonly reference: string;
  readonly kind: string;
  readonly startsOn: string;
  readonly standing: "INSURED" | "NOT_INSURED" | "INTERIM";
  readonly reasons: readonly string[];
  readonly quarters: readonly { readonly quarter: string; readonly category: string; readonly treatment: string }[];
}

/** Owes a health fund the answer to its question; one that changes takes the place of the one before. */
export async function hearInsurability(scope: Pick<Context, "db">, facts: readonly HeardFact[]): Promise<void> {
  const newest = new Map(facts.map((fact) => [fact.subject, fact]));
  const drafts = [...newest.values()].map(({ subject, day, content }): Draft => {
    const { affiliateId, fund, reference, kind, startsOn, standing, reasons, quarters } = content as Told;
    const said = { reference, kind, startsOn, standing, final: standing !== "INTERIM", reasons, quarters };
    return { affiliateId, about: subject, fund, content: said, causedOn: day };
  });
  await drawUp(scope, insurability, drafts);
}
