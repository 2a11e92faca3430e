-- H2 reads an index forwards only: descending, it finds the greatest version without sorting them all.
drop index contract_version_precedence_index;

create index contract_version_order_index on contract_version (contract_id, precedence desc);
