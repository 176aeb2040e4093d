-- Slugs that a document has had before: visitors with an old link are led on. Written by `documents/change-slug.ts`; a
-- slug that was printed somewhere is not given to another firm.
create table old_address (
  kind          text not null check (kind in ('offer', 'quiz')),
  slug          text not null,
  workspace_key text not null references workspace (key),
  document_id   text not null,
  moved_at      integer not null,
  primary key (kind, slug)
) strict, without rowid;

-- Hosts of customers and the offer that stands there. Written by `domains/`, kept in memory for visitors. Any firm may
-- name a host; only the one that has proved with `token` in the DNS that it is theirs is answered there.
create table domain (
  host          text not null,      -- lower case, as browsers send it
  workspace_key text not null references workspace (key),
  document_id   text not null,
  token         text not null,
  created_at    integer not null,
  verified_at   integer,
  primary key (host, workspace_key)
) strict, without rowid;

create unique index domain_verified on domain (host) where verified_at is not null;

-- When something of a firm falls due: a publication by the clock, the end of an offer. Only says where to look, so that a
-- start does not have to open the database of every firm. Written by `schedule/`, taken away once it has been done.
create table due (
  at            integer not null,
  workspace_key text not null references workspace (key),
  primary key (at, workspace_key)
) strict, without rowid;
