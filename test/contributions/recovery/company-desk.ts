import { bill, com, communicationOf, found, sheet, standing } from "../company-contribution/company-room.ts";
import { change } from "../money-desk.ts";
import { clerkOf, house, type Office } from "../office.ts";
import { ClaimDesk, fileOf } from "./claim-desk.ts";

/** Companies whose contribution of 2025 (399.73, due on 31 December 2025) nobody has paid on 20 November 2026. */
const companies = ["saule", "orme", "frene", "tilleul", "jeune", "aulne", "pin"];

/** An enterprise number that passes its check and is nobody's, one for each company. */
function numberOf(name: string): string {
  const eight = 19_990_001 + companies.indexOf(name);
  return `${eight}${String(97 - (eight % 97)).padStart(2, "0")}`;
}

export let claims: ClaimDesk;
export let office: Office;
let turn = -1;
export let key = "";

/** Goes on with another company. */
export const turnTo = (next: string) => {
  key = next;
};

/** Opens what the tests of this desk need. */
export const openDesk = async () => {
  claims = await ClaimDesk.open();
  office = claims.office;
  const starter = [{ year: 2025, outcome: "MET" }];
  const unfiled = [sheet(2022, "90000000")];
  for (const [place, name] of companies.entries()) {
    const content = standing({ jeune: { starter }, pin: { balanceSheets: unfiled } }[name] ?? {});
    await found(office, name, numberOf(name), content, place === 1 ? "nl" : "fr");
  }
  await bill(office, 2025, "2025-10-09");
};

/** Each test is about a company of its own. */
export const nextCompany = () => {
  turn += 1;
  key = companies[turn] ?? "";
};

/** Closes it. */
export const closeDesk = async () => {
  expect(await claims.desk.faults()).toEqual([]);
  await office.close();
};

export const ofCompany = () => ({ ...house, role: "COMPANY" as const, enterpriseNumbers: [numberOf(key)], actor: key });
export const openFile = async (contributorId = com(key)) =>
  fileOf(await change(office, {}, "openClaimFile", { contributorId }, "file { id claimable nextStep { kind } }")).id;
export const pay = async (amount: bigint, bookedOn: string) =>
  claims.desk.receive({ amount, bookedOn, structured: await communicationOf(office, key), from: "BE68539007547034" });

export async function options() {
  const text = `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Contributor {
    paymentOptions { code closed amount until effect basis { article } } } } }`;
  const ids = [{ __typename: "Contributor", id: com(key) }];
  const [shown] = (await office.ask(ofCompany(), text, { ids }))._entities;
  const all = shown.paymentOptions as readonly Record<string, string | null>[];
  return (code: string) => all.find((one) => one.code === code);
}
export const balanceOn = async (day: string) => {
  const text = `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Contributor { account { balance } } } }`;
  const ids = [{ __typename: "Contributor", id: com(key) }];
  return (await office.ask({ ...clerkOf("SECUREX"), day }, text, { ids }))._entities[0].account.balance;
};
export const lettersOf = async (fileId: string, who = ofCompany()) => {
  const text = `{ claimFile(id: "${fileId}") { steps { kind claimed letter { language title sums { label value }
    waysOut mentions { code } } } } }`;
  return (await office.ask({ ...who, day: "2027-03-01" }, text)).claimFile.steps as readonly {
    readonly kind: string;
    readonly claimed: string;
    readonly letter: {
      readonly language: string;
      readonly title: string;
      readonly sums: readonly { readonly value: string }[];
      readonly waysOut: readonly string[];
      readonly mentions: readonly { readonly code: string }[];
    } | null;
  }[];
};
