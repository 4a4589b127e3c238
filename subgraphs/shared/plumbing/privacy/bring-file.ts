import { sql } from "kysely";
import type { Quarter } from "../../values/calendar.ts";
import type { Language } from "../../values/language.ts";
import { answer } from "../answer.ts";
import { careerQuarterId, careerYearId } from "../ids.ts";
import type { OpenSubgraph } from "../open.ts";
import type { SteadyJob } from "../steady.ts";
import { systemViewer, type Viewer } from "../viewer.ts";
import { type FileQuestion, fileQuestions } from "./own-file.ts";
import type { Topic } from "./topics.ts";

/** What is gathered of one person, and by whom. */
export interface Errand {
  readonly id: string;
  readonly affiliateId: string;
  readonly ssin: string;
  readonly language: Language;
  /** The quarters of the career, from the first to that of the day. */
  readonly quarters: readonly Quarter[];
}

/** A part of a file: what one field tells. */
export interface FileSection {
  readonly type: string;
  readonly field: string;
  readonly topic: Topic;
  readonly value: unknown;
  /** Whether a list within it was longer than is told here. */
  readonly cut?: true;
  /** Why it could not be told: the code of a fault. */
  readonly fault?: string;
}

/** Brings a subgraph's part of every file that is gathered: what the person would be told, asked as the person. */
export const bringingFiles: SteadyJob = {
  name: "bring a part of the files asked for",
  async run({ day, inTransaction }, subgraph) {
    const { name } = subgraph.plan;
    const errands = await inTransaction(async ({ db }) => {
      const { rows } = await sql<Errand>`
        select e.id, e.affiliate_id as "affiliateId", e.ssin, e.language, e.quarters from privacy.errand e
        where ${name} = any (e.subgraphs)
          and not exists (select from privacy.errand_part p where p.errand_id = e.id and p.subgraph = ${name})
        order by e.asked_at limit 5`.execute(db);
      return rows;
    });
    for (const errand of errands) {
      const sections = JSON.stringify(await ownFile(subgraph, errand, day));
      await inTransaction(({ db }) =>
        sql`insert into privacy.errand_part (errand_id, subgraph, sections)
          select id, ${name}, ${sections} from privacy.errand where id = ${errand.id} on conflict do nothing`.execute(
          db,
        ),
      );
    }
  },
};

/** Everything that one subgraph tells a person of the own file. */
export async function ownFile(subgraph: OpenSubgraph, errand: Errand, day: string): Promise<readonly FileSection[]> {
  const viewer: Viewer = {
    ...systemViewer(day, `file ${errand.id}`),
    role: "INSURED",
    actor: `file ${errand.id}`,
    ssin: errand.ssin,
    language: errand.language,
  };
  const sections: FileSection[] = [];
  for (const question of fileQuestions(subgraph.schema))
    sections.push(await sectionOf(subgraph, viewer, question, representationsOf(errand, question.type)));
  return sections.filter(({ value, fault }) => fault !== undefined || !isNothing(value));
}

function representationsOf({ affiliateId, quarters }: Errand, type: string): readonly object[] {
  if (type === "CareerQuarter")
    return quarters.map((quarter) => ({ __typename: type, id: careerQuarterId(affiliateId, quarter), quarter }));
  if (type !== "CareerYear") return [{ __typename: type, id: affiliateId }];
  const years = [...new Set(quarters.map((quarter) => Number(quarter.slice(0, 4))))];
  return years.map((year) => ({ __typename: type, id: careerYearId(affiliateId, year), year, quarters: [] }));
}

type Entities = readonly (Readonly<Record<string, unknown>> | null)[];
type Page = {
  nodes: unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

async function sectionOf(
  subgraph: OpenSubgraph,
  viewer: Viewer,
  { type, field, topic, query, paged }: FileQuestion,
  of: readonly object[],
): Promise<FileSection> {
  const found: unknown[] = [];
  let after: string | null = null;
  for (;;) {
    const { data, errors } = await answer(subgraph, viewer, { query, variables: { of, ...(paged && { after }) } });
    const fault = errors?.[0]?.extensions.code;
    if (fault) return { type, field, topic, value: null, fault: String(fault) };
    const entities = (data as { _entities: Entities } | undefined)?._entities ?? [];
    found.push(...entities.flatMap((entity) => (entity?.[field] === undefined ? [] : [entity[field]])));
    const last = found.at(-1) as Page | undefined;
    if (!paged || !last?.pageInfo.hasNextPage || of.length > 1) break;
    after = last.pageInfo.endCursor;
  }
  const { value, cut } = plain(
    paged && of.length === 1 ? { nodes: found.flatMap((page) => (page as Page).nodes) } : found,
  );
  const single = of.length === 1 && !paged && Array.isArray(value) ? (value[0] ?? null) : value;
  return { type, field, topic, value: single, ...(cut && { cut: true as const }) };
}

/** A value as a reader wants it: pages as lists; and whether a page within it was not the last. */
function plain(value: unknown): { readonly value: unknown; readonly cut: boolean } {
  if (Array.isArray(value)) {
    const parts = value.map(plain);
    return { value: parts.map((part) => part.value), cut: parts.some((part) => part.cut) };
  }
  if (typeof value !== "object" || value === null) return { value, cut: false };
  const { pageInfo, nodes, ...rest } = value as Partial<Page> & Readonly<Record<string, unknown>>;
  if (nodes) {
    const list = plain(nodes);
    return { value: list.value, cut: list.cut || pageInfo?.hasNextPage === true };
  }
  const parts = Object.entries(rest).map(([name, part]) => [name, plain(part)] as const);
  const whole = Object.fromEntries(parts.map(([name, part]) => [name, part.value]));
  return { value: whole, cut: parts.some(([, part]) => part.cut) };
}

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.every((one) => one === null));
