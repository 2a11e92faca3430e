-- A policy may hold the text of a ruleset.
alter table policy alter column settings set data type varchar(200000);
