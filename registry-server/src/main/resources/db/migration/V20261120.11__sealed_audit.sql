-- Entries are sealed after they were written: position counts them, hash covers the entry and the hash before it.
alter table audit_entry add token_id varchar(120);
alter table audit_entry add position bigint;
alter table audit_entry add hash varchar(64);

create unique index audit_entry_position_index on audit_entry (position);
create index audit_entry_subject_index on audit_entry (subject);
create index audit_entry_actor_index on audit_entry (actor);
