import { sql } from "kysely";
import { workDay } from "../../../subgraphs/shared/plumbing/daily.ts";
import { viewerAs } from "../../harness/house.ts";
import { type Desk, elke, hanne, healthFund, jan, lotte, lotteHerself, on, openDesk } from "./person-desk.ts";

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const ADDRESS = { street: "Dampoortstraat 7", postalCode: "9000", municipality: "Gent" };
const HISTORY = `query ($id: ID!) { affiliate(id: $id) { address { street }
  addresses { startsOn endsOn source recordedOn address { street } } } }`;
type Read = { affiliate: { address: { street: string }; addresses: { address: { street: string } }[] } };
const history = (viewer = lotteHerself) => desk.read<Read>(viewer, HISTORY, { id: lotte });
const streets = ({ affiliate }: Read) => affiliate.addresses.map(({ address }) => address.street);

test("whoever never changed anything has one address, that of the file", async () => {
  const { affiliate } = await history();
  expect(affiliate.addresses).toEqual([
    { startsOn: null, endsOn: null, source: "FILE", recordedOn: null, address: { street: "Rue de l’Exemple 1" } },
  ]);
});

test("a move that is told ahead stands in the history at once, and in the file when its day has come", async () => {
  const { errors } = await desk.write(lotteHerself, "changeAddress", {
    affiliateId: lotte,
    startsOn: "2027-01-04",
    address: ADDRESS,
  });
  expect(errors).toEqual([]);
  const before = await history();
  expect(before.affiliate.address.street).toBe("Rue de l’Exemple 1");
  expect(before.affiliate.addresses).toMatchObject([
    { startsOn: null, endsOn: "2027-01-03", source: "FILE" },
    { startsOn: "2027-01-04", endsOn: null, source: "INSURED", recordedOn: "2026-11-20", address: ADDRESS_STREET },
  ]);
  await workDay(desk.subgraphs, "2027-01-03");
  expect((await history(on("2027-01-03", lotteHerself))).affiliate.address.street).toBe("Rue de l’Exemple 1");
  await workDay(desk.subgraphs, "2027-01-04");
  expect((await history(on("2027-01-04", lotteHerself))).affiliate.address.street).toBe("Dampoortstraat 7");
});
const ADDRESS_STREET = { street: "Dampoortstraat 7" };

test("a clerk corrects what was told; what was known before can still be read", async () => {
  const clerk = on("2027-02-01", hanne);
  const corrected = { ...ADDRESS, street: "Dampoortstraat 17" };
  await desk.write(clerk, "changeAddress", { affiliateId: lotte, startsOn: "2027-01-04", address: corrected });
  expect(streets(await history(clerk))).toEqual(["Rue de l’Exemple 1", "Dampoortstraat 17"]);
  const query = `query ($id: ID!) { affiliate(id: $id) {
    now: detailsOn(day: "2027-01-10") { address { source address { street } } }
    once: detailsOn(day: "2027-01-10", knownOn: "2027-01-31") { address { source address { street } } }
    before: detailsOn(day: "2026-12-31") {
      address { address { street } } name { lastName } language { language } civilStatus { status }
    }
  } }`;
  expect(await desk.read(clerk, query, { id: lotte })).toEqual({
    affiliate: {
      now: { address: { source: "FUND", address: { street: "Dampoortstraat 17" } } },
      once: { address: { source: "INSURED", address: { street: "Dampoortstraat 7" } } },
      before: {
        address: { address: { street: "Rue de l’Exemple 1" } },
        name: { lastName: "Linde" },
        language: { language: "NL" },
        civilStatus: null,
      },
    },
  });
});

test("an address of last year, told today, changes the history and not the file", async () => {
  const late = { ...ADDRESS, street: "Veldstraat 1" };
  await desk.write(lotteHerself, "changeAddress", { affiliateId: lotte, startsOn: "2025-05-01", address: late });
  const read = await history(on("2027-02-01", lotteHerself));
  expect(streets(read)).toEqual(["Rue de l’Exemple 1", "Veldstraat 1", "Dampoortstraat 17"]);
});

test("the language that was chosen is told to the other subgraphs", async () => {
  await desk.write(lotteHerself, "changeLanguage", { affiliateId: lotte, language: "FR" });
  await desk.settle();
  const { rows } = await desk.inside("contributions", ({ db }) =>
    sql`select language from contributor where id = ${lotte}`.execute(db),
  );
  expect(rows).toEqual([{ language: "fr" }]);
});

test("a name is changed by staff, found under the new one, and kept with the old", async () => {
  const clerk = on("2027-02-01", hanne);
  await desk.write(clerk, "changeName", {
    affiliateId: lotte,
    firstName: "Lotte",
    lastName: " Linde-Eik ",
    startsOn: "2027-01-20",
  });
  const query = `query ($id: ID!) { affiliates(where: { lastNameStartsWith: "Linde-E" }) { nodes { displayName } }
    affiliate(id: $id) { names { lastName endsOn } } }`;
  expect(await desk.read(clerk, query, { id: lotte })).toEqual({
    affiliates: { nodes: [{ displayName: "Lotte Linde-Eik" }] },
    affiliate: {
      names: [
        { lastName: "Linde", endsOn: "2027-01-19" },
        { lastName: "Linde-Eik", endsOn: null },
      ],
    },
  });
});

test.each<[why: string, input: object, path: string, reason: string]>([
  ["more than a year ahead", { startsOn: "2027-11-22", address: ADDRESS }, "startsOn", "TOO_FAR"],
  ["a street of blanks", { address: { ...ADDRESS, street: "  " } }, "address.street", "TOO_SHORT"],
  ["a street without end", { address: { ...ADDRESS, street: "s".repeat(121) } }, "address.street", "TOO_LONG"],
  ["a country in words", { address: { ...ADDRESS, country: "Be" } }, "address.country", "INVALID_FORMAT"],
])("a move is refused with %s", async (_why, input, path, reason) => {
  const { errors } = await desk.write(lotteHerself, "changeAddress", { affiliateId: lotte, ...input });
  expect(errors).toMatchObject([{ __typename: "ValidationError", path: ["input", ...path.split(".")], reason }]);
});

test("another insured person, another fund and a health fund change nothing", async () => {
  const input = { affiliateId: lotte, address: ADDRESS };
  for (const stranger of [jan, elke])
    expect((await desk.write(stranger, "changeAddress", input)).errors).toMatchObject([
      { __typename: "NotFoundError" },
    ]);
  await expect(desk.write(healthFund("300"), "changeAddress", input)).rejects.toThrow("FORBIDDEN");
});

test("a version is never edited, not by the house either", async () => {
  const edit = desk.inside("affiliates", ({ db }) => sql`update detail_version set place = 9`.execute(db));
  await expect(edit).rejects.toThrow(/permission denied|never change/);
});

test("lists of ten people take as many queries as lists of two", async () => {
  const count = async (first: number) => {
    desk.queries.length = 0;
    const query = `{ affiliates(first: ${first}) { nodes { addresses { startsOn } names { lastName } languages { language } } } }`;
    await desk.read(viewerAs({ role: "CASE_HANDLER", fund: "SECUREX" }), query);
    return desk.queries.length;
  };
  expect(await count(2)).toBe(await count(10));
});

test.each([
  ["ABC", "BE", false],
  ["0900", "BE", false],
  ["90000", "BE", false],
  ["9000", "BE", true],
  ["1234 AB", "NL", true],
])("a move to the postal code %s in %s is kept: %s", async (postalCode, country, kept) => {
  const address = { ...ADDRESS, postalCode, country };
  const { errors } = await desk.write(lotteHerself, "changeAddress", {
    affiliateId: lotte,
    startsOn: "2026-11-20",
    address,
  });
  expect(errors).toMatchObject(kept ? [] : [{ path: ["input", "address", "postalCode"], reason: "NO_POSTAL_CODE" }]);
});
