import { createHash } from "node:crypto";
import jsqr from "jsqr";
import { squaresOf } from "../../../subgraphs/contributions/services/notices/draw-notice.ts";
import { readPdf } from "../../harness/read-pdf.ts";
import { bill, fill, work } from "../billing/run-room.ts";
import { Desk } from "../desk.ts";
import { change } from "../money-desk.ts";
import { clerkOf, healthFund, idOf, insured, type Office, openOffice } from "../office.ts";

const NOTICE = `notice { id channel language madeOn addressee open state steps { state on proof pdfSha256 } }`;
const CONTENT = `content { title introduction sums { label value } explanation payment { label value } paymentCode
  ifLate ifYouCannotPay } pdf`;
const SSIN = "85073000061";

/** The reader is an older kind of module: what its import is depends on who imports it. */
const readCode = ((jsqr as { default?: unknown }).default ?? jsqr) as typeof jsqr.default;

let office: Office;
let desk: Desk;
let dueId: string;
beforeAll(async () => {
  office = await openOffice();
  desk = new Desk(office);
  await fill(office, 5);
  dueId = (await desk.issue("p0", "2026Q4")).id;
});
afterAll(() => office?.close());

const send = (input: object = {}, as = clerkOf("SECUREX")) =>
  change(office, { as }, "sendDueNotice", { dueId, ...input }, NOTICE);
const step = (noticeId: string, state: string, proof = "batch 7", as = clerkOf("SECUREX")) =>
  change(office, { as }, "noteNoticeStep", { noticeId, state, on: "2026-11-20", proof }, NOTICE);
const read = async (id: string, who = clerkOf("SECUREX")) =>
  (await office.ask(who, `query ($id: ID!) { dueNotice(id: $id) { id addressee ${CONTENT} } }`, { id })).dueNotice;
type Shown = { readonly notice: { readonly id: string; readonly state: string } };
const sha256Of = (said: string | Buffer) => createHash("sha256").update(said).digest("hex");
const sent = async (input: object = {}) => ((await send(input)) as unknown as Shown).notice;

it("announces nothing to somebody of whose address nothing is known", async () => {
  expect((await send()).errors).toMatchObject([{ __typename: "ValidationError" }]);
  await office.rows`insert into addressee (contributor_id, lines, subject_version)
    select id, array['Zoë Peeters', 'Rue de l’Exemple 1', '5000 Namur'], 1 from contributor`;
});

it("says what, why, until when and how, and what to do who cannot pay, in three languages", async () => {
  const { content } = await read((await sent()).id);
  expect(content).toMatchObject({
    title: "Cotisations sociales : 4e trimestre 2026",
    sums: [
      { label: "Cotisation provisoire", value: "890,42\u00a0€" },
      { label: "Frais de gestion", value: "36,51\u00a0€" },
      { label: "À payer", value: "926,93\u00a0€" },
    ],
    payment: [
      { value: "926,93\u00a0€" },
      { value: "31 décembre 2026" },
      { value: "Securex Integrity" },
      { value: "BE78 7350 0000 0186" },
      { value: expect.stringMatching(/^\+{3}\d{3}\/\d{4}\/\d{5}\+{3}$/) },
    ],
  });
  expect(content.explanation[0]).toContain("2023");
  expect(content.ifYouCannotPay).toHaveLength(3);
  expect(content.ifLate).not.toContain("débuté");
  const dutch = await read((await sent({ language: "NL" })).id);
  expect(dutch.content.title).toBe("Sociale bijdragen: 4e kwartaal 2026");
  const german = await read((await sent({ language: "DE", channel: "E_BOX" })).id);
  expect(german.content.title).toBe("Sozialbeiträge: 4. Quartal 2026");
});

it("gives a starter's first two contributions their grace, and names no reduction of the lowest amount", async () => {
  await office.letIn([{ key: "neu", fund: "SECUREX", ssin: "77121240167", startsOn: "2026-10-01" }]);
  await office.rows`insert into addressee (contributor_id, lines, subject_version)
    values (${idOf("neu")}, array['Neu'], 1)`;
  const { id } = await desk.issue("neu", "2026Q4");
  const said = async (language: string) => (await read((await sent({ dueId: id, language })).id)).content;
  const french = await said("FR");
  expect(french.ifLate).toContain("le 31 mars 2027, et les 7 % s’ajoutent le 1er janvier 2028.");
  expect((await said("NL")).ifLate).toContain("op 31 maart 2027");
  expect((await said("DE")).ifLate).toContain("am 31. März 2027");
  expect(french.ifYouCannotPay).toHaveLength(3);
  expect(french.ifYouCannotPay.join(" ")).not.toContain("réduite");
});

it("is read in the wording in which it was made", async () => {
  const { id } = await sent();
  const { content, addressee } = await read(id);
  type Line = { readonly label: string; readonly value: string };
  const pairs = (lines: readonly Line[]) => lines.map(({ label, value }) => [label, value]);
  const [plan, ...others] = content.ifYouCannotPay;
  const lower =
    "Si vos revenus de cette année sont plus bas, demandez une cotisation réduite, au plus tard le 31 décembre.";
  const { title, introduction, explanation, paymentCode, ifLate } = content;
  const [income, minimum, provisional] = explanation;
  expect(minimum).toMatch(/la cotisation minimale est due/);
  const unsaid = [income, provisional];
  const first = {
    ...{ title, introduction, sums: pairs(content.sums), explanation: unsaid, payment: pairs(content.payment) },
    ...{ paymentCode, ifLate, ifYouCannotPay: [plan, lower, ...others] },
  };
  const hash = (said: object) => sha256Of(JSON.stringify([addressee, said]));
  const keep = (sha256: string) =>
    office.tamper(`update contributions.notice set content_sha256 = '${sha256}' where id = '${id}'`);
  await keep(hash(first));
  expect((await read(id)).content.ifYouCannotPay).toEqual([plan, lower, ...others]);
  await keep(hash({ ...first, ifYouCannotPay: [plan, ...others] }));
  expect((await read(id)).content).toEqual({ ...content, explanation: unsaid });
  await keep(hash({ ...first, explanation, ifYouCannotPay: [plan, ...others] }));
  expect((await read(id)).content).toEqual(content);
});

it("carries a code that a telephone reads as the transfer of EPC069-12", async () => {
  const { content } = await read((await sent()).id);
  const communication = content.payment[4].value;
  const account = ["Securex Integrity", "BE78735000000186", "EUR926.93"];
  const wanted = ["BCD", "002", "1", "SCT", "", ...account, "", "", communication];
  expect(content.paymentCode).toBe(wanted.join("\n"));
  expect(photographed(squaresOf(content.paymentCode))).toBe(wanted.join("\n"));
});

/** What a reader of QR codes, which is not the library that drew it, sees in the squares. */
function photographed(squares: readonly (readonly boolean[])[]): string | undefined {
  const [scale, size] = [4, squares.length * 4];
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1)
      if (squares[Math.floor(y / scale)]?.[Math.floor(x / scale)])
        pixels.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
  return readCode(pixels, size, size)?.data;
}

it("is a PDF to the address in the window, the same to the byte whenever it is asked for", async () => {
  const { id } = await sent();
  const [once, again] = [await read(id), await read(id, insured(SSIN))];
  expect(once.pdf).toBe(again.pdf);
  const [page] = await readPdf(Buffer.from(once.pdf, "base64"));
  for (const text of ["Zoë Peeters", "5000 Namur", "926,93", "31 décembre 2026", "BE78 7350 0000 0186"])
    expect(page?.text).toContain(text);
});

it("is made once for each way and language, and goes its way with proof and hash", async () => {
  const first = await sent({ channel: "E_MAIL" });
  expect((await sent({ channel: "E_MAIL" })).id).toBe(first.id);
  expect((await step(first.id, "DELIVERED")).errors).toMatchObject([{ __typename: "NoticeStateError" }]);
  expect((await step(first.id, "HANDED_OVER", " ")).errors).toMatchObject([{ __typename: "ValidationError" }]);
  const { pdf } = await read(first.id);
  const pdfSha256 = sha256Of(Buffer.from(pdf, "base64"));
  expect(await step(first.id, "HANDED_OVER")).toMatchObject({
    notice: {
      state: "HANDED_OVER",
      steps: [{ state: "QUEUED" }, { state: "HANDED_OVER", proof: "batch 7", pdfSha256 }],
    },
  });
  expect(await step(first.id, "DELIVERED", "receipt 12")).toMatchObject({ notice: { state: "DELIVERED" } });
});

it("is read by its own reader and the own fund alone", async () => {
  const { id } = await sent();
  expect(await read(id, insured(SSIN))).toMatchObject({ id });
  expect(await read(id, insured("85073000160"))).toBeNull();
  expect(await read(id, clerkOf("UCM"))).toBeNull();
  const list = "query ($id: ID!) { dueNotice(id: $id) { id } }";
  expect(await office.faults(healthFund("300"), list, { id })).toEqual(["FORBIDDEN"]);
  expect((await send({}, clerkOf("UCM"))).errors).toMatchObject([{ __typename: "NotFoundError" }]);
  expect((await step(id, "HANDED_OVER", "x1", clerkOf("UCM"))).errors).toMatchObject([{ __typename: "NotFoundError" }]);
});

it("asks only for what is open, and shows no other letter than the one that was made", async () => {
  const before = await sent();
  const structured = await desk.communication("p0");
  await desk.receive({ amount: 26_93n, structured, bookedOn: "2026-11-19" });
  expect(await read(before.id)).toMatchObject({ content: { payment: [{ value: "926,93\u00a0€" }, {}, {}, {}, {}] } });
  const later = await sent({ channel: "E_BOX", language: "FR" });
  const { content } = await read(later.id);
  expect(content.sums.slice(2)).toMatchObject([{ value: "-26,93\u00a0€" }, { value: "900,00\u00a0€" }]);
  await office.tamper(`update contributions.notice set open = 1 where id = '${later.id}'`);
  await expect(read(later.id)).rejects.toThrow();
});

it("goes to everybody who was billed by a run, once, however often the worker comes by", async () => {
  await bill(office, { quarter: "2026Q3" });
  await work(office);
  const made = await office.rows<{ key: string; channel: string }>`
    select n.contributor_id as key, n.channel from notice n join due d on d.id = n.due_id where d.quarter = '2026Q3'`;
  expect(made).toHaveLength(5);
  expect(new Set(made.map(({ channel }) => channel))).toEqual(new Set(["POST"]));
  const text = "{ noticeOutbox(state: QUEUED) { totalCount nodes { due { quarter } } } }";
  const { noticeOutbox } = await office.ask(clerkOf("SECUREX"), text);
  expect(noticeOutbox.nodes).toHaveLength(noticeOutbox.totalCount);
  expect((await office.ask(clerkOf("UCM"), text)).noticeOutbox.totalCount).toBe(0);
  expect(await desk.faults()).toEqual([]);
  expect(made.map(({ key }) => key)).toContain(idOf("p4"));
});
