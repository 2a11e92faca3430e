-- What the references of a version to other contracts of the registry mean, settled when the version was
-- stored. reference: as the document writes it, up to the hash.
create table contract_reference (
  version_id bigint not null,
  reference varchar(500) not null,
  target varchar(201) not null,
  target_version varchar(100) not null,
  constraint contract_reference_pk primary key (version_id, reference),
  constraint contract_reference_version_fk foreign key (version_id) references contract_version (id)
);

create index contract_reference_target_index on contract_reference (target);
