import { change, hear } from "../money-desk.ts";
import { clerkOf, idOf, type Office } from "../office.ts";
import { ClaimDesk } from "./claim-desk.ts";

/** The desk, with one debtor for whom two others answer. */
export let claims: ClaimDesk;
export let office: Office;

/** Opens it. */
export const openDesk = async () => {
  claims = await ClaimDesk.open();
  office = claims.office;
  await claims.nextDebtor();
  await hear(office, "JointLiabilityChanged", idOf("p0"), {
    liabilities: [
      { coDebtorId: idOf("p1"), basis: "HELPER", sourceId: "a", startsOn: "2026-04-01", endsOn: null },
      { coDebtorId: idOf("p2"), basis: "HELPER", sourceId: "b", startsOn: "2024-01-01", endsOn: "2026-03-31" },
    ],
  });
};

/** Closes it. */
export const closeDesk = () => office?.close();

/** What is asked of a file that is opened. */
export const FILE = `file { id claimable answersFor { id }
  lines { nature quarter basis outstanding lastDayToClaim due { id } } nextStep { kind missing { code } }
  declaration { procedure since declaredOn principal surcharges costs privilege { article confidence }
    deadlines { code lastDay } } }`;

/** Opens a file against somebody who answers for another. */
export const openBeside = (contributorId: string, answersForId: string, as = clerkOf("SECUREX"), on?: string) =>
  change(office, { as, on }, "openClaimFile", { contributorId, answersForId }, FILE, "... on ClaimFileError { why }");

/** The file as somebody reads it. */
export async function read(id: string, as = clerkOf("SECUREX"), on = "2026-12-10") {
  const text = `{ claimFile(id: "${id}") { id claimable answersFor { id } lines { nature quarter basis outstanding
    lastDayToClaim due { id } } nextStep { kind missing { code } } steps { kind letter { introduction } } } }`;
  return (await office.ask({ ...as, day: on }, text)).claimFile;
}

export const idOfFile = (answered: Record<string, unknown>) => (answered.file as { id: string }).id;
