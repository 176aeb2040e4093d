-- Out of the way, and nothing else: what is published of it stays until somebody ends it. Written by
-- `documents/archive-document.ts`, read by the list of documents.
alter table document add column archived_at integer;
-- The document it was made from by copying; only told, so it may be gone.
alter table document add column copied_from text;

-- What was made with the installation to show what a firm looks like. Written by `demo/make-demo.ts`, gone with one press.
create table demo_document (
  document_id text primary key references document (id)
) strict, without rowid;

-- A document of the firm that new ones may begin from, as it was when it was kept. Written by `documents/own-templates.ts`.
create table own_template (
  id         text primary key,  -- made by the client, so that a repeat is harmless
  kind       text not null check (kind in ('offer', 'quiz')),
  name       text not null,
  draft      text not null check (json_valid(draft)),
  created_at integer not null,
  created_by text not null
) strict;

-- On which sites the script of a quiz was asked for, or spoke: the host and nothing of who looked. Written at most once a
-- minute for each row by `onboarding/note-sighting.ts`, read by the first steps of a firm. Anybody can send any host, so
-- only the latest are kept.
create table snippet_sighting (
  host          text not null,
  document_id   text not null references document (id),
  snapshot      text not null references snapshot (hash),
  first_seen_at integer not null,
  last_seen_at  integer not null,
  primary key (host, document_id)
) strict, without rowid;

create index sightings_by_time on snippet_sighting (last_seen_at desc);
