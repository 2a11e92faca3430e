-- Who is signed in with a browser. The cookie's value is never stored, only its SHA-256 in hex; nor is
-- the token that was signed in with. Without token_sha256 it was signed by an identity provider.
create table browser_session (
  session_sha256 varchar(64) not null,
  token_sha256 varchar(64),
  caller varchar(100) not null,
  grants varchar(20000) not null,
  token_id varchar(100) not null,
  expires_at timestamp with time zone not null,
  constraint browser_session_pk primary key (session_sha256)
);

create index browser_session_expiry_index on browser_session (expires_at);
