import type pg from "pg";

type Owner = Pick<pg.Client, "query">;

/** Puts into a file a letter, a certificate, a proof of a right that is over, and one of a right that runs. */
export async function addOldThings(owner: Owner, affiliateId: string): Promise<void> {
  await owner.query(`
    insert into affiliates.document (id, affiliate_id, fund, kind, language, bytes, sha256, content, made_on, cause)
    select newer.id, '${affiliateId}', 'SECUREX', newer.kind, 'nl', 1, encode(sha256('x'), 'hex'), 'x',
      '2026-11-23', newer.id
    from (values ('doc_letter', 'CESSATION_DECISION'), ('doc_kept', 'AFFILIATION_CERTIFICATE')) newer (id, kind)`);
  await owner.query(`
    insert into affiliates.right_request (id, affiliate_id, fund, "right", asked_on, asked_by, studies_uninterrupted,
      from_quarter, until_quarter, state, decided_on, decided_by)
    values ('rgt_over', '${affiliateId}', 'SECUREX', 'ARTICLE_37_A', '2026-01-01', 'FUND', false, '2026Q1', '2026Q3',
        'GRANTED', '2026-01-02', 'hanne'),
      ('rgt_runs', '${affiliateId}', 'SECUREX', 'ARTICLE_37_B', '2026-01-01', 'FUND', false, '2026Q1', null,
        'GRANTED', '2026-01-02', 'hanne')`);
  await owner.query(`
    insert into affiliates.evidence (id, about_id, affiliate_id, fund, kind, file_name, media_type, bytes, sha256,
      content, handed_in_on, author)
    select 'evi_' || right(id, 4), id, affiliate_id, 'SECUREX', 'DERIVED_RIGHTS', 'a.pdf', 'application/pdf', 1,
      encode(sha256('x'), 'hex'), 'x', '2026-01-01', 'FUND' from affiliates.right_request where id like 'rgt_%'`);
}

/** Which of all letters and proofs still have their bytes. */
export async function thingsLeft(owner: Owner): Promise<readonly string[]> {
  const { rows } = await owner.query<{ id: string }>(`
    select id from affiliates.document where id like 'doc_%' and content is not null
    union all select id from affiliates.evidence where content is not null order by id`);
  return rows.map(({ id }) => id);
}

/** How long each sort of thing is kept, as anybody is told. */
export const TERMS = [
  { kind: "REQUEST_ATTACHMENT", keptFor: "P10Y", countedFrom: "CLOSED", basis: { confidence: "DERIVED" } },
  ...[
    ["REQUEST_TEXT", "P10Y", "CLOSED"],
    ["REQUEST_MESSAGE", "P10Y", "CLOSED"],
    ["EVIDENCE", "P10Y", "MATTER_ENDED"],
    ["LETTER", "P10Y", "WRITTEN"],
    ["CERTIFICATE", null, "NEVER"],
    ["AFFILIATION_REQUEST", "P10Y", "DECIDED"],
    ["CONTACT_TASK", "P10Y", "DONE"],
  ].map(([kind, keptFor, countedFrom]) => ({ kind, keptFor, countedFrom, basis: { confidence: "UNCONFIRMED" } })),
  { kind: "FILE_EXPORT", keptFor: "P30D", countedFrom: "DRAWN_UP", basis: { confidence: "UNCONFIRMED" } },
  { kind: "USAGE_RECORD", keptFor: "P10Y", countedFrom: "WRITTEN", basis: { confidence: "UNCONFIRMED" } },
  { kind: "CAREER", keptFor: null, countedFrom: "NEVER", basis: { confidence: "UNCONFIRMED" } },
  { kind: "LEDGER", keptFor: null, countedFrom: "NEVER", basis: { confidence: "UNCONFIRMED" } },
];
