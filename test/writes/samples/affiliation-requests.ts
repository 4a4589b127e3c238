import { seedId } from "../../../subgraphs/shared/plumbing/seed-id.ts";
import { nationalNumberOf } from "../../../subgraphs/shared/values/national-number.ts";
import type { Sample, Samples } from "../sample.ts";
import type { WriteRoom } from "../write-room.ts";

const neles = seedId("arq", "nele");
const monas = seedId("arq", "mona");
const ucm = { role: "CASE_HANDLER", fund: "UCM" } as const;
const nele = { role: "INSURED", ssin: nationalNumberOf("1998-06-21", 84) } as const;

const versionOf =
  (id: string) =>
  async ({ find }: WriteRoom): Promise<number> => {
    const query = `query ($id: ID!) { node(id: $id) { ... on AffiliationRequest { version } } }`;
    return (await find<{ node: { version: number } }>(query, { id })).node.version;
  };

const ofNeles = (more: object = {}): Pick<Sample, "input" | "version"> => ({
  input: () => ({ affiliationRequestId: neles, ...more }),
  version: versionOf(neles),
});

const proposal = seedId("arq", "proposal");

/** Has a mandate propose somebody, as none of the demo office does. */
async function propose({ inside }: WriteRoom): Promise<object> {
  await inside((em) =>
    em.execute(
      `insert into affiliates.affiliation_request (id, fund, ssin, kind, origin, channel, state, received_on, due_on,
        answers)
      values (?, 'UCM', ?, 'MANDATE_HOLDER', 'MANDATE', 'PORTAL', 'PROPOSED', '2026-11-20', '2027-03-20', '{}')
      on conflict do nothing`,
      [proposal, nationalNumberOf("1970-07-07", 71)],
    ),
  );
  return { affiliationRequestId: proposal, accept: true };
}

/** A valid way to ask each mutation about joining a fund. */
export const samples: Samples = {
  requestAffiliation: {
    namesNothing: true,
    as: { role: "INSURED", ssin: nationalNumberOf("1999-09-09", 99) },
    input: () => ({
      kind: "STUDENT",
      fund: "UCM",
      answers: [
        { field: "firstName", value: "Fien" },
        { field: "startsOn", value: "2027-01-01" },
      ],
    }),
    other: { fund: "SECUREX" },
  },
  completeAffiliationRequest: {
    as: nele,
    ...ofNeles({ answers: [{ field: "activity", value: "Bakt taarten" }] }),
    other: { answers: [{ field: "activity", value: "Bakt brood" }] },
  },
  askForMissingAnswers: { as: ucm, ...ofNeles({ fields: [], note: "Wat doet u?" }), other: { note: "Waar?" } },
  refuseAffiliationRequest: {
    as: ucm,
    ...ofNeles({ ground: "NOT_SUBJECT", explanation: "De activiteit is die van een werknemer." }),
    other: { explanation: "Iets anders." },
  },
  withdrawAffiliationRequest: { as: nele, copy: 2, ...ofNeles(), other: { affiliationRequestId: monas } },
  confirmAffiliationRequest: {
    as: ucm,
    input: () => ({ affiliationRequestId: monas }),
    other: { category: "MAIN" },
    version: versionOf(monas),
  },
  judgeAffiliationProposal: { as: ucm, input: propose, other: { accept: false }, version: versionOf(proposal) },
  postAffiliationNotice: {
    namesNothing: true,
    as: { role: "CASE_HANDLER", fund: "CNA" },
    input: () => ({
      ssin: nationalNumberOf("1981-08-08", 81),
      kind: "SELF_EMPLOYED",
      postedOn: "2026-11-20",
      registeredItem: "RR 1",
      answers: Object.entries({
        firstName: "Wout",
        lastName: "Taxus",
        street: "Kerkstraat 1",
        postalCode: "8000",
        municipality: "Brugge",
        language: "NL",
        startsOn: "2026-07-01",
      }).map(([field, value]) => ({ field, value })),
    }),
    other: { registeredItem: "RR 2" },
  },
};
