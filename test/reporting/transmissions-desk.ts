import { sendWhatIsOwed } from "../../subgraphs/reporting/jobs/transmissions.ts";
import { deskOf } from "../../subgraphs/shared/plumbing/daily.ts";
import { tell } from "../../subgraphs/shared/plumbing/facts.ts";
import { careerQuarterId } from "../../subgraphs/shared/plumbing/ids.ts";
import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import { type House, openHouse } from "../harness/whole-house.ts";

export const LOTTE = seedId("aff", "lotte");
/** A health fund says why it asks. */
export const why = { "statut-purpose": "INSURABILITY" };
export const LIST = `query ($where: TransmissionFilter) { transmissions(where: $where, first: 100) { totalCount nodes {
  id version about action state supersedes supersededBy sentOn answeredOn receipt recipient { code } fund { code }
  affiliateId deadline { dueOn metOn status basis { confidence } } anomalies { field code explanation }
  payloadVersion payload payloadHash kind { code flow } } } }`;

/** A message as readers see it. */
export interface Shown {
  readonly id: string;
  readonly affiliateId: string;
  readonly version: number;
  readonly state: string;
  readonly payload: string;
  readonly payloadHash: string;
  readonly recipient: { readonly code: string };
}

/** The house as those see it who send messages, and who answer them. */
export async function openTransmissions(opened?: House) {
  const house: House = opened ?? (await openHouse("one process"));
  async function list(who: string, where: object = {}, headers: Record<string, string> = why): Promise<Shown[]> {
    const { data, errors } = await house.ask(
      who,
      LIST,
      { where: { kind: ["CONTRIBUTION_VOUCHER"], ...where } },
      headers,
    );
    expect(errors).toEqual([]);
    return (data as never as { transmissions: { nodes: Shown[] } }).transmissions.nodes;
  }

  const send = (day: string) => sendWhatIsOwed.run(deskOf(house.room("reporting"), sendWhatIsOwed, day));

  /** Somebody's quarter is settled otherwise, as the contributions tell it. */
  let version = 1_000_000;
  async function settled(quarter: string, state: string): Promise<void> {
    version += 1;
    await house.inside("contributions", ({ db }) => {
      const paid = state === "PAID";
      const content = { careerQuarterId: careerQuarterId(LOTTE, quarter), quarter, state, minimumReached: paid };
      const fact = { type: "QuarterSettled", subject: LOTTE, subjectVersion: version, day: "2026-11-20", content };
      return tell({ db }, "contributions", [fact]);
    });
    await house.settle();
  }

  const answer = async (who: string, mutation: string, key: string, given: object, meta = {}) => {
    const name = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}`;
    const text = `mutation ($input: ${name}Input!) { ${mutation}(input: $input) { replayed
      transmission { state version answeredOn receipt anomalies { field code explanation } }
      errors { __typename ... on UserError { path } ... on TransmissionAnsweredError { state supersededBy } } } }`;
    const input = { meta: { idempotencyKey: `transmissions: ${key}`, ...meta }, ...given };
    const { data, errors } = await house.ask(who, text, { input }, why);
    expect(errors).toEqual([]);
    return (data as never as Record<string, object>)[mutation];
  };
  const sendAgain = async (who: string, key: string, transmissionId: string) => {
    const text = `mutation ($input: SendTransmissionAgainInput!) { sendTransmissionAgain(input: $input) {
      transmission { id action state supersedes }
      errors { __typename ... on TransmissionNotRefusedError { state } } } }`;
    const input = { meta: { idempotencyKey: `send again: ${key}` }, transmissionId };
    const { data, errors } = await house.ask(who, text, { input });
    expect(errors).toEqual([]);
    return data?.sendTransmissionAgain;
  };
  const ofYear = async (about: string) => (await list("hanne", { affiliateId: LOTTE, about })).at(-1) as Shown;
  return { ...house, house, list, ofYear, send, sendAgain, settled, answer };
}
