-- How people prove who they are, beside one-time links. Written by `accounts/`.
alter table user add column email text collate nocase;

create unique index user_by_email on user (email) where email is not null;

-- Argon2id, with its parameters: they may grow without anybody having to choose a password anew.
create table password (
  user_id    text primary key references user (id),
  hash       text not null,
  changed_at integer not null
) strict, without rowid;

-- A key that a device or a password manager keeps. Only the public half is here.
create table passkey (
  id         text primary key,      -- of the credential, base64url
  user_id    text not null references user (id),
  name       text not null,
  public_key blob not null,
  counter    integer not null,
  transports text not null check (json_valid(transports)),
  created_at integer not null,
  used_at    integer
) strict;

create index passkeys_of_user on passkey (user_id);

-- One-time codes of an app. The secret is sealed with a key that is not in the database.
create table one_time_codes (
  user_id      text primary key references user (id),
  secret       text not null,
  confirmed_at integer,             -- null while the first code is awaited
  last_step    integer not null default 0  -- of the clock: a code works once
) strict, without rowid;

-- For whoever has lost the app. Only hashes are kept, each works once.
create table recovery_code (
  user_id   text not null references user (id),
  code_hash text not null,
  used_at   integer,
  primary key (user_id, code_hash)
) strict, without rowid;

create table password_reset (
  token_hash text primary key,
  user_id    text not null references user (id),
  expires_at integer not null,
  used_at    integer
) strict, without rowid;

-- A place in a firm, for whoever opens the link first.
create table invitation (
  id            text primary key,
  token_hash    text not null unique,
  workspace_key text not null references workspace (key),
  role          text not null check (role in ('owner', 'marketer', 'analyst', 'manager', 'reader')),
  email         text,               -- whom it was sent to; only a note
  invited_by    text not null references user (id),
  created_at    integer not null,
  expires_at    integer not null,
  used_at       integer,
  used_by       text references user (id)
) strict;

create index invitations_of_workspace on invitation (workspace_key, created_at);

-- Where and how a session began, for the list of them. Addresses are kept as networks.
alter table session add column id text;
alter table session add column browser text not null default '';
alter table session add column network text not null default '';
alter table session add column signed_in_by text not null default 'link';

-- UUIDs, as those of new ones are.
update session set id = lower(
  hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-a' ||
  substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)));

create unique index session_by_id on session (id);

-- Who did what in a firm, append-only. `about` is the id of the thing; no personal data of visitors.
create table audit_entry (
  id            integer primary key,
  workspace_key text not null references workspace (key),
  user_id       text not null,
  action        text not null,
  about         text,
  detail        text not null default '{}' check (json_valid(detail)),
  at            integer not null
) strict;

create index audit_of_workspace on audit_entry (workspace_key, id desc);
