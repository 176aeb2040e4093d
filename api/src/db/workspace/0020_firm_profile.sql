-- What the firm says of itself: its phone, requisites, office hours and colour. One row, or none while nothing was said.
-- Written by `workspaces/change-settings.ts`, read when a document is begun.
create table firm_profile (
  id      integer primary key check (id = 1),
  profile text not null check (json_valid(profile))
) strict, without rowid;
