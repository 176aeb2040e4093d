-- A name under which the firm goes before visitors, often one of its sites: what an offer of it begins with. Written by
-- `brands/`, read when an offer is begun. Offers that are there keep what they have.
create table brand (
  id         text primary key,  -- made by the client, so that a repeat is harmless
  about      text not null check (json_valid(about)),  -- see `brand.ts`
  usual      integer not null check (usual in (0, 1)),
  created_at integer not null
) strict;

create unique index one_usual_brand on brand (usual) where usual = 1;

-- What new experiments of the firm are judged by unless somebody says otherwise; null while nobody has said.
alter table experiment_policy add column metric text;
