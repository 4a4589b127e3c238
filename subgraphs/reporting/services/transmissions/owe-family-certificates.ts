import type { Context } from "../../../shared/plumbing/context.ts";
import type { HeardFact } from "../../../shared/plumbing/hear.ts";
import { familyCertificate } from "../../rules/transmissions/kinds/family-certificate.ts";
import { type Draft, drawUp } from "./draw-up.ts";

/** What a fact tells of a certificate: nothing is said of one that was only asked for. */
interface Told {
  readonly affiliateId: string;
  readonly fund: string;
  readonly institution: string;
  readonly state: "ASKED" | "PASSED_ON" | "NOT_HELD";
  readonly said: object;
}

/** Owes a family-allowance fund what the archive says, or that it says nothing; a correction replaces it. */
export async function hearFamilyCertificates(scope: Pick<Context, "db">, facts: readonly HeardFact[]): Promise<void> {
  const newest = new Map(facts.map((fact) => [fact.subject, fact]));
  const drafts = [...newest.values()].flatMap(({ subject, day, content }): Draft[] => {
    const { affiliateId, fund, institution, state, said } = content as Told;
    if (state === "ASKED") return [];
    return [{ affiliateId, about: subject, fund, content: said, recipient: institution, causedOn: day }];
  });
  await drawUp(scope, familyCertificate, drafts);
}
