-- Where published things are found on the product's own host. Written with every publication, kept in memory for visitors.
create table address (
  kind          text not null check (kind in ('offer', 'quiz')),
  slug          text not null,
  workspace_key text not null references workspace (key),
  document_id   text not null,
  primary key (kind, slug)
) strict, without rowid;

create unique index address_of_document on address (document_id);
