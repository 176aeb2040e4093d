-- What a run began with, `{ params, device, day }`, and which look of the quiz it was on. Written with its first event.
alter table submission add column given text check (given is null or json_valid(given));
alter table submission add column face text check (face in ('widget', 'page', 'nojs'));

-- The same of a lead as it was when the contact was left, which may be without any event.
alter table lead add column given text check (given is null or json_valid(given));
alter table lead add column comment text;

create index leads_of_submission on lead (submission) where submission is not null;

-- A person, known by phone or by e-mail. One row however often the person leaves a contact.
-- A table cannot learn that a column may be empty, so it is made anew. Leads refer to it meanwhile: their references
-- are held to at the commit, when every row is back under its id.
pragma defer_foreign_keys = on;

create table contact_before as select id, phone, created_at from contact;

drop table contact;

create table contact (
  id         text primary key,
  phone      text unique,                 -- E.164
  email      text unique collate nocase,  -- one mailbox, however its name is written
  created_at integer not null,
  check (phone is not null or email is not null)
) strict;

insert into contact (id, phone, created_at) select id, phone, created_at from contact_before;

drop table contact_before;

-- What a quiz grants with a lead: one code for each person and quiz, for good. After it has expired there is no other.
create table bonus (
  code       text primary key,            -- random, read out on the phone
  quiz       text not null references document (id),
  contact_id text not null references contact (id),
  lead_id    text not null references lead (id) on delete cascade,  -- the one it was first granted with
  amount     real not null,
  unit       text not null,
  granted_at integer not null,
  expires_at integer not null
) strict;

create unique index one_bonus_each on bonus (quiz, contact_id);
create index bonuses_of_lead on bonus (lead_id);

-- The code this lead was answered with: of its own, or of an earlier lead of the same person.
alter table lead add column bonus text references bonus (code) on delete set null;

create index leads_of_bonus on lead (bonus) where bonus is not null;
