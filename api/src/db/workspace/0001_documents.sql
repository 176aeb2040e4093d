-- What marketers write: offers, quizzes and consent texts. `draft` is edited; visitors never see it.
create table document (
  id         text primary key,  -- public id, `<workspace key>-<local id>`
  kind       text not null check (kind in ('offer', 'quiz', 'consent')),
  slug       text not null,
  title      text not null,
  draft      text not null check (json_valid(draft)),
  revision   integer not null,  -- counts saved drafts; a save names the one it was made from
  published  text references snapshot (hash),
  -- The revision that was published: behind `revision` when there are unpublished changes.
  published_revision integer,
  created_at integer not null,
  updated_at integer not null
) strict;

create unique index document_by_slug on document (kind, slug);

-- What visitors were shown. Named by the hash of its content, written once at publication and never changed:
-- every event, answer, lead and consent points at the exact one.
create table snapshot (
  hash         text primary key,
  document_id  text not null references document (id),
  number       integer not null,
  body         text not null check (json_valid(body)),
  published_at integer not null,
  published_by text not null
) strict;

create unique index snapshot_numbers on snapshot (document_id, number);

create trigger snapshot_is_immutable before update on snapshot
begin
  select raise(abort, 'a published snapshot never changes');
end;

-- The bytes sent to visitors: one row per face (`page:A`, `page:B`, `thanks`), rendered once at publication, and once
-- more when the product looks different: `look` names the build of the site that drew them.
create table rendering (
  hash     text not null references snapshot (hash),
  face     text not null,
  look     text not null,
  html     text not null,
  gzip     blob not null,
  brotli   blob not null,
  primary key (hash, face)
) strict;
