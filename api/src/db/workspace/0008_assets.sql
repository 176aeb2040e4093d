-- A picture or a document that staff put on the firm's pages. Its bytes are outside the database, in
-- `assets/<workspace>/<file>`: they are on the disk before the row is written, and nothing is served without a row.
-- Written when it is uploaded and never changed: pages that were published with it stay as they are.
create table asset (
  id         text primary key,  -- public id, a part of the addresses of its files
  digest     text not null,     -- of what was sent: the same id with another file is refused
  name       text not null,     -- as its author knows the file; never part of a path
  kind       text not null check (kind in ('image', 'pdf')),
  picture    text check (json_valid(picture)),         -- size, widths and placeholder; of images
  files      text not null check (json_valid(files)),  -- { '480.avif': { file, bytes } } or { 'pdf': … }
  created_at integer not null,
  created_by text not null
) strict;

create index assets_by_time on asset (created_at desc, id);
