alter table team add on_call varchar(2000);
alter table team add runbook varchar(2000);
alter table team add revision integer default 1 not null;

create table service (
  name varchar(100) not null,
  team varchar(100) not null,
  display_name varchar(200),
  description varchar(4000),
  tier varchar(20),
  repository varchar(2000),
  runbook varchar(2000),
  slo varchar(2000),
  revision integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint service_pk primary key (name),
  constraint service_team_fk foreign key (team) references team (name)
);

create index service_team_index on service (team);

-- What people say of a contract, beside what its document says.
alter table contract add notes varchar(20000);
alter table contract add docs_link varchar(2000);
alter table contract add dashboard_link varchar(2000);
alter table contract add runbook_link varchar(2000);
alter table contract add revision integer default 1 not null;

create table contract_label (
  contract_id bigint not null,
  label varchar(100) not null,
  constraint contract_label_pk primary key (label, contract_id),
  constraint contract_label_contract_fk foreign key (contract_id) references contract (id)
);

create index contract_label_contract_index on contract_label (contract_id);
