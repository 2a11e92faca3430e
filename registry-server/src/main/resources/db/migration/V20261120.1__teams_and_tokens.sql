create table team (
  name varchar(100) not null,
  display_name varchar(200),
  email varchar(320),
  chat varchar(200),
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint team_pk primary key (name)
);

-- The token itself is never stored, only its SHA-256 in hex.
create table access_token (
  name varchar(100) not null,
  token_hash varchar(64) not null,
  role varchar(20) not null,
  created_at timestamp with time zone not null,
  constraint access_token_pk primary key (name),
  constraint access_token_hash_unique unique (token_hash)
);
