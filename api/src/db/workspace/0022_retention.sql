-- For how long the firm keeps what people left behind. One row, or none while the firm has said nothing and the usual
-- periods hold. Written by `retention/`.
create table retention (
  id         integer primary key check (id = 1),
  lead_days  integer not null,  -- since the last contact with the person
  event_days integer not null,
  file_days  integer not null
) strict, without rowid;

-- What was deleted because its time was over, append-only; nothing is written when there was nothing. From then on the
-- counters are all that is known of those days: see `counting/recount.ts`.
create table retention_run (
  at     integer not null,
  leads  integer not null,
  files  integer not null,
  events integer not null
) strict;

-- What a person had agreed to, three years longer than the lead it came with: for whoever must prove it. The person is
-- only here as a keyed hash of the phone or, without one, of the e-mail.
create table kept_consent (
  id           text primary key,
  contact_hash text not null,
  purpose      text not null,
  version      text not null references snapshot (hash),
  label        text not null,
  granted      integer not null check (granted in (0, 1)),
  shown_in     text not null references snapshot (hash),
  address_hash text not null,
  address_net  text not null,
  user_agent   text not null,
  page         text,
  request_id   text not null,
  at_client    integer not null,
  at           integer not null,
  kept_at      integer not null
) strict;

create index kept_consents_by_time on kept_consent (kept_at);
