-- offered: published or deprecated, that is what latest may mean; kept beside the state for the indexes.
alter table contract_version add state varchar(20) default 'PUBLISHED' not null;
alter table contract_version add offered boolean default true not null;
alter table contract_version add revision integer default 1 not null;
alter table contract_version add commit_id varchar(100);
alter table contract_version add branch varchar(250);
alter table contract_version add build_url varchar(2000);
alter table contract_version add author varchar(320);
alter table contract_version add tool varchar(100);

drop index contract_version_content_index;

create index contract_version_offered_index on contract_version (contract_id, offered, precedence desc);
create index contract_version_content_index on contract_version (contract_id, content_hash, offered, precedence desc);
create index contract_version_branch_index on contract_version (contract_id, branch, offered, precedence desc);

-- Words that people put on versions; the precedence is the version's, so that the greatest is one lookup.
create table version_label (
  contract_id bigint not null,
  label varchar(100) not null,
  precedence varchar(1000) not null,
  version_id bigint not null,
  constraint version_label_pk primary key (version_id, label),
  constraint version_label_version_fk foreign key (version_id) references contract_version (id)
);

create index version_label_order_index on version_label (contract_id, label, precedence desc);
