-- A table of spend that was brought in. Written by spend/import-spend.ts, read by the history of spend. `seq` is the order
-- of coming: of two tables about the same campaign and day the later one holds.
create table spend_import (
  seq integer primary key autoincrement,
  id text not null unique,
  -- Of the file and how it was read: the same request sent again is told from another.
  digest text not null,
  file text not null,
  rows integer not null,
  amount integer not null,
  first_day text not null,
  last_day text not null,
  imported_at integer not null,
  imported_by text not null,
  undone_at integer,
  undone_by text
) strict;

-- What a table said of a campaign on a day, whether it still holds or not; kept so that an import can be undone.
create table spend_row (
  import_id text not null references spend_import (id),
  day text not null,
  source text not null,
  campaign text not null,
  -- Minor units of the firm's currency.
  amount integer not null,
  shows integer not null,
  clicks integer not null,
  primary key (import_id, day, source, campaign)
) strict, without rowid;

create index spend_row_of_campaign_day on spend_row (day, source, campaign);

-- What a campaign cost on a day, as the latest import that was not undone says. Written in the same commit as the import,
-- read by reports/. `source` and `campaign` are those of visitors: utm_source and utm_campaign, lower-cased and trimmed.
create table spend (
  day text not null,
  source text not null,
  campaign text not null,
  amount integer not null,
  shows integer not null,
  clicks integer not null,
  import_id text not null references spend_import (id),
  primary key (day, source, campaign)
) strict, without rowid;

create index spend_of_import on spend (import_id);
