/** The SQL that lets a list that a column may hold take in more, whatever others have put there before. */
export const admit = (table: string, column: string, ...values: readonly string[]): string => `do $$
  declare held text;
  begin
    select pg_get_constraintdef(c.oid) into strict held from pg_constraint c
    where c.conrelid = 'contributions.${table}'::regclass and c.conname = '${table}_${column}_check';
    held := replace(held, 'ARRAY[', 'ARRAY[${values.map((value) => `''${value}''::text`).join(", ")}, ');
    execute 'alter table contributions.${table} drop constraint ${table}_${column}_check, '
      || 'add constraint ${table}_${column}_check ' || held;
  end $$`;
