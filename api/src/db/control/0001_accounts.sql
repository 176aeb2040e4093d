-- Firms. Written by `workspaces/`, read at the start of every studio request. `key` opens every public id of the firm.
create table workspace (
  key        text primary key,
  name       text not null,
  locale     text not null,
  time_zone  text not null,
  currency   text not null,
  -- Keys the hashes of addresses, so that they cannot be joined between firms.
  secret     text not null,
  created_at integer not null  -- unix milliseconds, UTC, like every time in every table
) strict;

-- People of the studio. Written by `accounts/`.
create table user (
  id         text primary key,
  name       text not null,
  created_at integer not null
) strict;

-- Who may do what in which firm. Read by every handler of the studio.
create table member (
  user_id       text not null references user (id),
  workspace_key text not null references workspace (key),
  role          text not null check (role in ('owner', 'marketer', 'analyst', 'manager', 'reader')),
  primary key (user_id, workspace_key)
) strict, without rowid;

-- Sign-in links that work once. Only the hash of the token is kept.
create table sign_in_link (
  token_hash text primary key,
  user_id    text not null references user (id),
  expires_at integer not null,
  used_at    integer
) strict, without rowid;

-- Browsers that are signed in. Only the hash of the token is kept.
create table session (
  token_hash text primary key,
  user_id    text not null references user (id),
  created_at integer not null,
  seen_at    integer not null,
  expires_at integer not null
) strict, without rowid;

create index session_of_user on session (user_id);
