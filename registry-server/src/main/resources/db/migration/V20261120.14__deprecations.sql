alter table contract_version add deprecated_at timestamp with time zone;
alter table contract_version add sunset_on date;
alter table contract_version add successor varchar(310);
alter table contract_version add migration_guide varchar(8000);

create index contract_version_sunset_index on contract_version (sunset_on);
create index review_finding_expiry_index on review_finding (expires_on);
