/** One person's dossier as JSON from one statement: what an office would get without the house in between. */
export const RAW_DOSSIER = `
with me as (select * from affiliates.affiliate where ssin = $1),
mine as (
  select a.* from contributions.account a join me on a.contributor_id = me.id and a.fund = me.fund
),
claimed as (
  select d.*, coalesce((select sum(x.amount) from contributions.allocation x where x.due_id = d.id), 0) as paid
  from contributions.due d join me on d.contributor_id = me.id
),
quarters as (
  select to_char(q, 'YYYY"Q"Q') as quarter, q::date as first from generate_series($2::date, $3::date, '3 months') q
)
select json_build_object('id', me.id, 'displayName', me.first_name || ' ' || me.last_name, 'ssin', me.ssin,
  'birthDate', me.birth_date, 'address', json_build_object('street', me.street, 'postalCode', me.postal_code,
    'municipality', me.municipality),
  'fund', (select json_build_object('code', f.code, 'name', f.name) from affiliates.fund f where f.code = me.fund),
  'affiliations', (select json_agg(json_build_object('category', p.category, 'capacity', p.capacity,
      'startsOn', p.starts_on, 'endsOn', p.ends_on) order by p.starts_on)
    from affiliates.affiliation p where p.affiliate_id = me.id),
  'career', (select json_agg(json_build_object('quarter', q.quarter, 'category', p.category,
      'settlement', json_build_object('owed', c.amount, 'paid', c.paid)) order by q.quarter)
    from quarters q
    left join affiliates.affiliation p on p.affiliate_id = me.id
      and q.first between p.starts_on and coalesce(p.ends_on, 'infinity')
    left join claimed c on c.quarter = q.quarter),
  'account', (select json_build_object('structuredCommunication', m.structured_communication,
      'balance', (select sum(e.amount) from contributions.ledger_entry e where e.account_number = m.number
        and e.effective_on <= $4::date),
      'overdue', (select sum(c.amount - c.paid) from claimed c where c.due_on < $4::date)) from mine m),
  'dues', (select json_agg(json_build_object('quarter', c.quarter, 'amount', c.amount, 'paid', c.paid,
      'outstanding', c.amount - c.paid, 'dueOn', c.due_on, 'inputs', c.inputs) order by c.due_on desc)
    from claimed c),
  'nextDue', (select json_build_object('quarter', c.quarter, 'outstanding', c.amount - c.paid) from claimed c
    where c.amount > c.paid order by c.due_on limit 1)
) as dossier from me`;
