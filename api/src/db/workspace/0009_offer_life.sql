-- Every time a version was put before visitors: published, published by the clock, or brought back. Written in the commit
-- that changes `document.published`, read as the history of a document.
create table publication (
  document_id text not null references document (id),
  hash        text not null references snapshot (hash),
  how         text not null check (how in ('published', 'scheduled', 'restored')),
  by          text not null,  -- whoever asked for it
  revision    integer,        -- of the draft it was frozen from
  at          integer not null
) strict;

create index publications_of_version on publication (hash, at);

insert into publication
select document_id, hash, 'published', published_by,
       (select published_revision from document where document.published = snapshot.hash), published_at
from snapshot;

-- What is to be published at its time: frozen when it was asked for, so that nobody's later edit goes out with it. The row
-- goes in the commit that publishes it; one that could not be published stays and says why.
create table scheduled_publication (
  document_id    text primary key references document (id),
  hash           text not null,
  body           text not null check (json_valid(body)),
  revision       integer not null,
  end_experiment integer not null check (end_experiment in (0, 1)),
  by             text not null,
  at             integer not null,
  failure        text            -- code of a problem
) strict;

-- From then on visitors are told that the offer has ended. Null: it has no end.
alter table document add column end_at integer;
