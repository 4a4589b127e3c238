import { type Desk, elke, hanne, jan, lotte, lotteHerself, openDesk } from "./person-desk.ts";

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const CHANNELS = `query ($id: ID!) { affiliate(id: $id) {
  contactChannels { channel inUse address consentBasis { article } consent { given proof source } } } }`;
const channels = async (viewer = lotteHerself) =>
  (await desk.read<{ affiliate: { contactChannels: Record<string, unknown>[] } }>(viewer, CHANNELS, { id: lotte }))
    .affiliate.contactChannels;
const inUse = async () => (await channels()).find((one) => one.inUse)?.channel;
const consent = (viewer: typeof hanne, more: object) =>
  desk.write(viewer, "recordChannelConsent", { affiliateId: lotte, channel: "EMAIL", given: true, ...more });
const choose = (channel: string) => desk.write(lotteHerself, "choosePreferredChannel", { affiliateId: lotte, channel });

test("before anything was said letters go by post, and consent is wanted for the rest", async () => {
  expect(await channels()).toEqual([
    { channel: "MAIL", inUse: true, address: null, consentBasis: null, consent: null },
    {
      channel: "EMAIL",
      inUse: false,
      address: null,
      consentBasis: { article: "Regulation (EU) 2016/679, art. 7" },
      consent: null,
    },
    {
      channel: "E_BOX",
      inUse: false,
      address: null,
      consentBasis: { article: "law of 27-02-2019 on the eBox" },
      consent: null,
    },
  ]);
});

test("a way without consent is not chosen", async () => {
  const { errors } = await choose("EMAIL");
  expect(errors).toMatchObject([{ __typename: "ConsentMissingError", path: ["input", "channel"] }]);
});

test.each<[why: string, viewer: typeof hanne, input: object, path: string, reason: string]>([
  ["an address that is none", lotteHerself, { address: "lotte at example" }, "address", "INVALID_FORMAT"],
  ["no address", lotteHerself, {}, "address", "INVALID_FORMAT"],
  ["staff who show no proof", hanne, { address: "lotte@example.be" }, "proof", "TOO_SHORT"],
  ["a letter, which needs none", lotteHerself, { channel: "MAIL" }, "channel", "NOT_NEEDED"],
])("consent is refused with %s", async (_why, viewer, input, path, reason) => {
  const { errors } = await consent(viewer, input);
  expect(errors).toMatchObject([{ __typename: "ValidationError", path: ["input", path], reason }]);
});

test("consent, choice, withdrawal, and consent again: letters follow, and every word of it is kept", async () => {
  await consent(hanne, { address: "lotte@example.be", proof: "Form of 12-11-2026" });
  expect((await choose("EMAIL")).errors).toEqual([]);
  expect(await inUse()).toBe("EMAIL");
  await consent(lotteHerself, { given: false });
  expect(await inUse()).toBe("MAIL");
  expect((await channels())[1]).toMatchObject({ address: null, consent: { given: false, source: "INSURED" } });
  await consent(lotteHerself, { address: "brood@example.be" });
  expect(await inUse()).toBe("EMAIL");
  const told = await desk.inside(
    "affiliates",
    async ({ db }) =>
      (await db
        .selectFrom("facts.fact" as never)
        .selectAll()
        .where("type" as never, "=", "LetterChannelChanged" as never)
        .orderBy("subject_version" as never)
        .execute()) as { content: object }[],
  );
  expect(told.map(({ content }) => content)).toEqual([
    { channel: "MAIL", address: null },
    { channel: "EMAIL", address: "lotte@example.be" },
    { channel: "MAIL", address: null },
    { channel: "EMAIL", address: "brood@example.be" },
  ]);
});

test("strangers neither agree for others nor see what they agreed to", async () => {
  for (const stranger of [jan, elke]) {
    const tried = await consent(stranger, { address: "x@example.be", proof: "x" });
    expect(tried.errors).toMatchObject([{ __typename: "NotFoundError" }]);
    expect(await desk.read(stranger, CHANNELS, { id: lotte })).toEqual({ affiliate: null });
  }
});
