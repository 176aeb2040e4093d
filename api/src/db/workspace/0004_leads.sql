-- A person, known by phone. One row however often the person leaves a contact.
create table contact (
  id         text primary key,
  phone      text not null unique,      -- E.164
  created_at integer not null
) strict;

-- One request of one person. The id is made by the client, so a repeat is harmless.
create table lead (
  id         text primary key,
  digest     text not null,             -- of the request as sent: the same id with another content is refused
  contact_id text not null references contact (id),
  name       text not null,
  phone_ext  text,
  email      text,
  channel    text,
  source     text not null references document (id),
  snapshot   text not null references snapshot (hash),
  variant    text,                      -- the offer's variant this person saw, when it was an offer
  submission text,
  visitor    text not null,
  audience   text not null,
  answers    text not null check (json_valid(answers)),  -- [{ key, title, value, text }] in the order of the quiz
  outcome    text,
  segment    text,
  score      real,
  page       text,
  status     text not null check (status in ('new', 'contacted', 'qualified', 'contract', 'rejected')),
  sum        integer,                   -- of the contract, minor units
  created_at integer not null,
  updated_at integer not null
) strict;

create index leads_by_time on lead (created_at desc, id);
create index leads_by_status on lead (status, created_at desc, id);
create index leads_of_visitor on lead (visitor);

-- Every change of a lead's status, append-only. Takes effect on `lead` in the same commit.
create table lead_status_change (
  id          text primary key,
  lead_id     text not null references lead (id) on delete cascade,
  from_status text not null,
  to_status   text not null,
  sum         integer,
  reason      text,
  by_user     text not null,
  at          integer not null
) strict;

create index changes_of_lead on lead_status_change (lead_id, at);

create trigger status_change_takes_effect after insert on lead_status_change
begin
  update lead set status = new.to_status, sum = new.sum, updated_at = new.at where id = new.lead_id;
end;

-- What a person agreed to or did not, append-only: the exact text, the exact box, the page it stood on.
create table consent_record (
  id           text primary key,
  lead_id      text not null references lead (id) on delete cascade,
  purpose      text not null,
  version      text not null references snapshot (hash),
  label        text not null,
  granted      integer not null check (granted in (0, 1)),
  shown_in     text not null references snapshot (hash),
  address_hash text not null,           -- keyed hash of the network address
  address_net  text not null,           -- its /24 or /48
  user_agent   text not null,
  page         text,
  request_id   text not null,
  at_client    integer not null,
  at           integer not null
) strict;

create index consents_of_lead on consent_record (lead_id);
