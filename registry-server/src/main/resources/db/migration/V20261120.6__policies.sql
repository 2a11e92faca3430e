-- What applies to everything ('*'), to a namespace ('shop') or to a contract ('shop/orders'); the settings are JSON.
create table policy (
  scope varchar(201) not null,
  settings varchar(20000) not null,
  revision integer not null,
  updated_at timestamp with time zone not null,
  updated_by varchar(100) not null,
  constraint policy_pk primary key (scope)
);

-- A contract's mode and content model become settings of its own policy, where they are not the default anyway.
insert into policy (scope, settings, revision, updated_at, updated_by)
select namespace || '/' || name,
  '{"mode":"' || mode || '","contentModel":"' || content_model || '"}', 1, created_at, 'migration'
from contract
where mode <> 'BACKWARD' or content_model <> 'documented';

alter table contract drop column mode;
alter table contract drop column content_model;
