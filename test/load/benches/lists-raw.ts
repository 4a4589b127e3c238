/** A page of a fund's affiliates as JSON from one statement, with what three subgraphs know of each. */
export const RAW_LIST = `
with page as (
  select * from affiliates.affiliate a where a.fund = $1 order by a.last_name, a.first_name, a.id limit $2
)
select json_agg(json_build_object('id', p.id, 'displayName', p.first_name || ' ' || p.last_name, 'ssin', p.ssin,
  'fund', (select json_build_object('code', f.code, 'name', f.name) from affiliates.fund f where f.code = p.fund),
  'mandates', (select json_agg(json_build_object('role', m.role, 'company', c.name) order by m.starts_on, m.id)
    from companies.mandate m join companies.company c on c.id = m.company_id where m.affiliate_id = p.id),
  'account', (select json_build_object('structuredCommunication', a.structured_communication,
      'balance', (select sum(e.amount) from contributions.ledger_entry e where e.account_number = a.number
        and e.effective_on <= $3::date),
      'overdue', (select sum(d.amount - coalesce((select sum(x.amount) from contributions.allocation x
        where x.due_id = d.id), 0)) from contributions.due d where d.account_number = a.number and d.due_on < $3::date))
    from contributions.account a where a.contributor_id = p.id and a.fund = p.fund),
  'nextDue', (select json_build_object('quarter', d.quarter, 'dueOn', d.due_on)
    from contributions.due d where d.contributor_id = p.id and d.amount > coalesce((select sum(x.amount)
      from contributions.allocation x where x.due_id = d.id), 0) order by d.due_on limit 1)
) order by p.last_name, p.first_name, p.id) as list from page p`;
