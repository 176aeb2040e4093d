-- A file that a visitor attached to an answer. Its bytes are outside the database, in `uploads/<workspace>/<file>`: they
-- are on the disk before the row is written and stay until it is deleted, and nothing is served without a row. Written
-- when the file comes, read by managers; what no lead has taken within a day is deleted.
create table upload (
  id         text primary key,  -- made by the client, so that a repeat is harmless
  digest     text not null,     -- of what was sent and for which answer: the same id with another is refused
  source     text not null references document (id),
  submission text not null,     -- often here before the first event of the run
  question   text not null,
  audience   text not null,
  lead_id    text references lead (id) on delete cascade,
  name       text not null,     -- as the visitor knows the file; never part of a path
  kind       text not null check (kind in ('image', 'pdf')),
  file       text not null unique,
  bytes      integer not null,  -- as kept: pictures are drawn anew
  created_at integer not null
) strict;

create index uploads_of_submission on upload (submission);
create index uploads_of_lead on upload (lead_id) where lead_id is not null;
create index uploads_unclaimed on upload (created_at) where lead_id is null;

-- A lead takes the files its answers name, in the commit that keeps it.
create trigger lead_takes_its_files after insert on lead when new.submission is not null
begin
  update upload set lead_id = new.id
  where submission = new.submission and lead_id is null and (question, id) in (
    select answer.value ->> 'key', file.value ->> 'id'
    from json_each(new.answers) as answer, json_each(answer.value, '$.value.files') as file
  );
end;
