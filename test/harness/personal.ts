import pg from "pg";

/** Columns that hold what is about a person, by their names: in whatever table, of whatever subgraph. */
const PERSONAL =
  "^(ssin|national_number|first_name|last_name|holder_name|counterparty_name|curator|birth_date|street|email|phone" +
  "|(.*_)?iban|free_text|structured(_communication)?)$";

/** Values about people, each with the name of a column in which it stands: "ssin". */
export type PersonalValues = ReadonlyMap<string, string>;

interface Column {
  readonly schema: string;
  readonly name: string;
  readonly column: string;
}

/** Collects everything about people that stands in a database: numbers, names, addresses, accounts. */
export async function personalValues(url: string): Promise<PersonalValues> {
  const session = new pg.Client({ connectionString: url, options: "-c app.role=SYSTEM" });
  await session.connect();
  try {
    const { rows: columns } = await session.query<Column>(
      `select c.table_schema as schema, c.table_name as name, c.column_name as column
      from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
      where c.table_schema !~ '^(pg_|information_schema$)' and t.table_type = 'BASE TABLE' and c.column_name ~ $1
      order by 1, 2, 3`,
      [PERSONAL],
    );
    const values = new Map<string, string>();
    for (const { schema, name, column } of columns) {
      const of = `select distinct "${column}"::text as value from "${schema}"."${name}" where "${column}" is not null`;
      for (const { value } of (await session.query<{ value: string }>(of)).rows)
        if (!values.has(value.trim())) values.set(value.trim(), column);
    }
    return values;
  } finally {
    await session.end();
  }
}

const TOKEN = /\beyJ[\w-]{8,}\.[\w-]{8,}/;

/** A word this short is a word of any language as well: it counts only as part of a longer text. */
const SHORTEST_WORD = 4;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** How a value may be written: a number or an account with or without what is put between its figures. */
function formOf(value: string): string {
  const isNumber = /^(?:[A-Z]{2})?[\d\s./+-]{8,}$/.test(value);
  if (!isNumber) return `(?<![\\p{L}\\d])${escaped(value)}(?![\\p{L}\\d])`;
  const figures = [...value.replace(/[\s./+-]/g, "")];
  return `(?<!\\d)${figures.join("[\\s./+-]*")}(?!\\d)`;
}

/**
 * Says where a text gives somebody away: "line 3: ssin". The value itself is not repeated.
 *
 * Finds whatever stands in the database about people, and anything that has the form of a token.
 */
export function personalTraces(text: string, values: PersonalValues): string[] {
  const forms = [...values]
    .filter(([value]) => value.length >= SHORTEST_WORD)
    .map(([value, where]) => ({ form: new RegExp(formOf(value), "u"), where }));
  return text.split("\n").flatMap((line, i) => {
    const found = forms.filter(({ form }) => form.test(line)).map(({ where }) => where);
    const all = TOKEN.test(line) ? [...found, "a token"] : found;
    return [...new Set(all)].map((where) => `line ${i + 1}: ${where}`);
  });
}
