-- The script of a quiz as it was when a marketer pinned it, by what it is: sites that name it with its integrity get
-- these bytes from every later build. Written by `pin-embed.ts`, never changed.
create table pinned_embed (
  sha384      text primary key,          -- base64url, as in its address
  document_id text not null references document (id),
  brotli      blob not null,
  created_at  integer not null
) strict;
