-- Everything visitors did, as it was sent. Append-only; the id is made by the client, so a repeat is harmless.
create table event (
  seq        integer primary key,       -- order of arrival
  id         text not null unique,
  digest     text not null,             -- of the event as sent: the same id with another content is refused
  visitor    text not null,
  audience   text not null,
  kind       text not null,
  source     text not null references document (id),
  snapshot   text not null references snapshot (hash),
  submission text,
  question   text,
  payload    text check (payload is null or json_valid(payload)),
  at_client  integer not null,          -- a hint, never used for order or counting
  at         integer not null
) strict;

create index events_of_visitor on event (visitor, seq);

-- One run of a quiz by one visitor.
create table submission (
  id         text primary key,
  visitor    text not null,
  audience   text not null,
  snapshot   text not null references snapshot (hash),
  started_at integer not null,
  seen_at    integer not null
) strict;

-- The last answer to each question of a run; kept as it is given, also when no contact follows.
create table answer (
  submission_id text not null references submission (id),
  question      text not null,
  value         text not null check (json_valid(value)),
  at            integer not null,
  changes       integer not null default 0,
  primary key (submission_id, question)
) strict, without rowid;
