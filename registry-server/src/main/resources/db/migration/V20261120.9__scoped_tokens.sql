-- What a token may do: roles with commas between, each for one team or for all, as in publisher:orders.
alter table access_token add grants varchar(2000) default 'reader' not null;
alter table access_token add expires_at timestamp with time zone;
alter table access_token add created_by varchar(100);

update access_token set grants = lower(role);

alter table access_token drop column role;
