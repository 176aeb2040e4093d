-- Statuses of a lead in the order of the pipeline. The table is what consents hang on, so it stays as it is and only its
-- check is widened: https://sqlite.org/lang_altertable.html, the second of the two procedures.
pragma writable_schema = on;

update sqlite_schema
set sql = replace(sql, 'in (''new'', ''contacted'', ''qualified'', ''contract'', ''rejected'')',
                  'in (''new'', ''contacted'', ''qualified'', ''consultation_booked'', ''consultation_held'', ''contract'', ''rejected'')')
where type = 'table' and name = 'lead';

pragma writable_schema = reset;

-- `reason` is in words; what a refusal takes back follows from the code. `occurred_at` is when it really happened, where
-- somebody said so; `at` stays when it became known.
alter table lead_status_change add column reason_code text check (reason_code in
  ('spam', 'wrong_number', 'duplicate', 'not_reached', 'other_region', 'not_target', 'refused', 'other'));
alter table lead_status_change add column occurred_at integer;

update lead_status_change
set reason_code = case
  when reason in ('Не дозвонились', 'Could not reach them') then 'not_reached'
  when reason in ('Не подходит по условиям', 'Does not fit') then 'not_target'
  when reason in ('Передумал', 'Changed their mind') then 'refused'
  when reason in ('Спам или ошибка', 'Spam or a mistake') then 'spam'
  else 'other' end
where to_status = 'rejected';

-- How far a lead has come: a row for every stage it has reached and not lost again, with the time it first got there since
-- it last was below. Follows from the changes of its status; written with them.
create table lead_stage (
  lead_id text not null references lead (id) on delete cascade,
  stage   text not null check (stage in
    ('valid_lead', 'reached', 'qualified', 'consultation_booked', 'consultation_held', 'contract')),
  at      integer not null,
  primary key (lead_id, stage)
) strict, without rowid;

create index leads_of_contact on lead (contact_id);

-- What can be known of a visitor before they are shown anything: { source, campaign, device, region, hour, weekday,
-- returning }, each a short text. A crowd has few of these, so visitors name one. The id is made of the content.
create table fact_set (
  id    integer primary key,
  facts text not null check (json_valid(facts))
) strict;

-- `facts`: null where nobody told. `sent`: the row is as old as the page, and not told of by a later act. `sign` is what gave a program away afterwards, `audience_at`
-- when it was last thought over among whom they are.
alter table exposure add column facts integer references fact_set (id);
alter table exposure add column sent integer not null default 0 check (sent in (0, 1));
alter table exposure add column sign text check (sign in ('webdriver', 'speed'));
alter table exposure add column audience_at integer;

-- Among whom somebody was counted before. Written by the trigger below, read to count anew as of an earlier day.
create table former_audience (
  experiment_id text not null,
  visitor       text not null,
  until         integer not null,
  audience      text not null,
  primary key (experiment_id, visitor, until)
) strict, without rowid;

drop trigger exposure_is_counted;
drop trigger exposure_is_uncounted;
drop trigger exposure_is_confirmed;
drop trigger confirmation_is_uncounted;
drop trigger exposure_changes_audience;
drop trigger step_is_counted;
drop trigger step_is_uncounted;

-- The first time an exposed visitor reached a step of the funnel, counted with the day they were exposed on. What follows
-- from leads belongs to the person: to whoever of the visitors with that contact was exposed first.
alter table visitor_step rename to visitor_step_before;

create table visitor_step (
  experiment_id text not null references experiment (id),
  visitor       text not null,
  step          text not null,
  variant       text not null,
  epoch         integer not null,
  audience      text not null,
  cohort        text not null,           -- day of the exposure, UTC
  delay         integer not null,        -- whole days of 24 hours since the exposure
  at            integer not null,
  amount        integer not null default 0,  -- minor units, only of `contract`
  pace          integer,                 -- bucket of the time since the step before; null where that says nothing
  taps          integer,                 -- only of `lead`
  primary key (experiment_id, visitor, step)
) strict, without rowid;

-- What was paid, in order, without reading those who paid nothing.
create index payments on visitor_step (experiment_id, audience, variant, amount) where amount > 0;

-- Whatever happened to a row above since the last count, as what it adds or takes away. The triggers write it, every
-- commit sums it up and empties it before it ends (`api/src/counting`), so that a crowd costs a few counters and not a
-- few for each visitor.
create table uncounted (
  experiment_id text not null,
  audience      text not null,
  step          text not null,
  variant       text not null,
  epoch         integer not null,
  cohort        text not null,
  delay         integer not null,
  facts         integer,
  visitors      integer not null,        -- 1 or -1
  amount        integer not null,
  visitor       text                     -- whose paces are to be looked at again
) strict;

-- The same for `pace`.
create table unpaced (
  experiment_id text not null,
  audience      text not null,
  variant       text not null,
  step          text not null,
  what          text not null,
  bucket        integer not null,
  visitors      integer not null
) strict;

drop table counter;

-- What reports read. Each is a range of its key for one experiment and audience, whose length does not grow with visitors.
create table counter (
  experiment_id text not null references experiment (id),
  audience      text not null,
  step          text not null,
  variant       text not null,
  epoch         integer not null,
  cohort        text not null,
  delay         integer not null,
  visitors      integer not null,
  amount        integer not null,
  primary key (experiment_id, audience, step, variant, epoch, cohort, delay)
) strict, without rowid;

-- The values of a fact that are told apart: the first to come, as many as `segments.ts` allows. All others count as `*`.
create table segment_value (
  experiment_id text not null references experiment (id),
  audience      text not null,
  dimension     text not null,
  value         text not null,
  primary key (experiment_id, audience, dimension, value)
) strict, without rowid;

-- Under which values a set of facts counts: its own, or `*`. Follows from the table above, so that nobody looks each value
-- up for each visitor.
create table segment_of (
  experiment_id text not null references experiment (id),
  audience      text not null,
  facts         integer not null,
  dimension     text not null,
  value         text not null,
  primary key (experiment_id, audience, facts, dimension)
) strict, without rowid;

-- Sets that were seen in this commit for the first time in an experiment; empty between commits.
create table new_set (
  experiment_id text not null,
  audience      text not null,
  facts         integer not null,
  place         integer not null
) strict;

-- Visitors with the same facts, and those of them who reached a step inside the window of the plan: the newest part of
-- `segment_counter`, not yet taken apart by single facts. Never long: see `segments.ts`.
create table set_counter (
  experiment_id text not null,
  audience      text not null,
  facts         integer not null,
  step          text not null,
  variant       text not null,
  epoch         integer not null,
  cohort        text not null,
  visitors      integer not null,
  amount        integer not null,
  primary key (experiment_id, audience, facts, step, variant, epoch, cohort)
) strict, without rowid;

-- The older part.
create table segment_total (
  experiment_id text not null references experiment (id),
  audience      text not null,
  dimension     text not null,
  value         text not null,
  step          text not null,
  variant       text not null,
  epoch         integer not null,
  cohort        text not null,
  visitors      integer not null,
  amount        integer not null,
  primary key (experiment_id, audience, dimension, value, step, variant, epoch, cohort)
) strict, without rowid;

-- Visitors by each thing that was known of them before, and those who reached a step inside the window of the plan. Cells
-- may stand here in two rows, to be added up.
create view segment_counter as
select experiment_id, audience, dimension, value, step, variant, epoch, cohort, visitors, amount from segment_total
union all
select set_counter.experiment_id, set_counter.audience, segment_of.dimension, segment_of.value, step, variant, epoch, cohort,
       visitors, amount
from set_counter
join segment_of on segment_of.experiment_id = set_counter.experiment_id and segment_of.audience = set_counter.audience
  and segment_of.facts = set_counter.facts;

-- How long a step took (`what` = 'seconds', buckets as in `pace.ts`), and how many presses a form (`taps`, as they are).
create table pace (
  experiment_id text not null references experiment (id),
  audience      text not null,
  variant       text not null,
  step          text not null,
  what          text not null check (what in ('seconds', 'taps')),
  bucket        integer not null,
  visitors      integer not null,
  primary key (experiment_id, audience, variant, step, what, bucket)
) strict, without rowid;

create trigger exposure_is_counted after insert on exposure
begin
  insert into uncounted
  values (new.experiment_id, new.audience, 'exposed', new.variant, new.epoch, new.day, 0, new.facts, 1, 0, null);
end;

create trigger confirmed_exposure_is_counted after insert on exposure when new.confirmed_at is not null
begin
  insert into uncounted
  values (new.experiment_id, new.audience, 'confirmed', new.variant, new.epoch, new.day,
          (new.confirmed_at - new.at) / 86400000, null, 1, 0, null);
end;

-- Shown is not seen: the first act on the page confirms it.
create trigger exposure_is_confirmed after update of confirmed_at on exposure
when old.confirmed_at is null and new.confirmed_at is not null
begin
  insert into uncounted
  values (new.experiment_id, new.audience, 'confirmed', new.variant, new.epoch, new.day,
          (new.confirmed_at - new.at) / 86400000, null, 1, 0, null);
end;

-- Whoever turns out to be somebody else takes along all that was counted of them.
create trigger exposure_is_counted_elsewhere after update of audience, variant on exposure
when (old.audience, old.variant) <> (new.audience, new.variant)
begin
  insert into uncounted
  values (old.experiment_id, old.audience, 'exposed', old.variant, old.epoch, old.day, 0, old.facts, -1, 0, null),
         (new.experiment_id, new.audience, 'exposed', new.variant, new.epoch, new.day, 0, new.facts, 1, 0, null);
  insert into uncounted
  select experiment_id, old.audience, 'confirmed', old.variant, epoch, day, (old.confirmed_at - at) / 86400000, null, -1,
         0, null
  from exposure where experiment_id = new.experiment_id and visitor = new.visitor and old.confirmed_at is not null
  union all
  select experiment_id, audience, 'confirmed', variant, epoch, day, (old.confirmed_at - at) / 86400000, null, 1, 0, null
  from exposure where experiment_id = new.experiment_id and visitor = new.visitor and old.confirmed_at is not null;
  update visitor_step set audience = new.audience, variant = new.variant
  where experiment_id = new.experiment_id and visitor = new.visitor;
end;

create trigger former_audience_is_kept after update of audience on exposure when old.audience <> new.audience
begin
  insert or ignore into former_audience
  values (old.experiment_id, old.visitor, coalesce(new.audience_at, unixepoch() * 1000), old.audience);
end;

create trigger exposure_is_uncounted before delete on exposure
begin
  delete from visitor_step where experiment_id = old.experiment_id and visitor = old.visitor;
  delete from former_audience where experiment_id = old.experiment_id and visitor = old.visitor;
  insert into uncounted
  values (old.experiment_id, old.audience, 'exposed', old.variant, old.epoch, old.day, 0, old.facts, -1, 0, null);
  insert into uncounted
  select old.experiment_id, old.audience, 'confirmed', old.variant, old.epoch, old.day,
         (old.confirmed_at - old.at) / 86400000, null, -1, 0, null
  where old.confirmed_at is not null;
end;

create trigger step_is_counted after insert on visitor_step
begin
  insert into uncounted
  select new.experiment_id, new.audience, new.step, new.variant, new.epoch, new.cohort, new.delay,
         (select facts from exposure where experiment_id = new.experiment_id and visitor = new.visitor), 1, new.amount,
         new.visitor;
end;

create trigger step_is_uncounted after delete on visitor_step
begin
  insert into uncounted
  select old.experiment_id, old.audience, old.step, old.variant, old.epoch, old.cohort, old.delay,
         (select facts from exposure where experiment_id = old.experiment_id and visitor = old.visitor), -1, -old.amount,
         old.visitor;
end;

create trigger step_is_counted_elsewhere after update of audience, variant, delay, at, amount on visitor_step
when (old.audience, old.variant, old.delay, old.at, old.amount)
     <> (new.audience, new.variant, new.delay, new.at, new.amount)
begin
  insert into uncounted
  select old.experiment_id, old.audience, old.step, old.variant, old.epoch, old.cohort, old.delay,
         (select facts from exposure where experiment_id = old.experiment_id and visitor = old.visitor), -1, -old.amount,
         old.visitor
  union all
  select new.experiment_id, new.audience, new.step, new.variant, new.epoch, new.cohort, new.delay,
         (select facts from exposure where experiment_id = new.experiment_id and visitor = new.visitor), 1, new.amount,
         new.visitor;
end;

create trigger taps_are_counted after insert on visitor_step when new.taps is not null
begin
  insert into unpaced
  values (new.experiment_id, new.audience, new.variant, new.step, 'taps', new.taps, 1);
end;

-- A pace is only ever written to a row that is there, by the count itself.
create trigger pace_is_counted after update of pace, taps, audience, variant on visitor_step
when (old.pace, old.taps, old.audience, old.variant) is not (new.pace, new.taps, new.audience, new.variant)
begin
  insert into unpaced
  select old.experiment_id, old.audience, old.variant, old.step, 'seconds', old.pace, -1 where old.pace is not null
  union all
  select new.experiment_id, new.audience, new.variant, new.step, 'seconds', new.pace, 1 where new.pace is not null
  union all
  select old.experiment_id, old.audience, old.variant, old.step, 'taps', old.taps, -1 where old.taps is not null
  union all
  select new.experiment_id, new.audience, new.variant, new.step, 'taps', new.taps, 1 where new.taps is not null;
end;

create trigger pace_is_uncounted after delete on visitor_step
begin
  insert into unpaced
  select old.experiment_id, old.audience, old.variant, old.step, 'seconds', old.pace, -1 where old.pace is not null
  union all
  select old.experiment_id, old.audience, old.variant, old.step, 'taps', old.taps, -1 where old.taps is not null;
end;

-- What has been counted so far is counted anew: every row of before goes through the triggers above, and the first commit
-- after this one sums them up.
insert into uncounted
select experiment_id, audience, 'exposed', variant, epoch, day, 0, null, 1, 0, null from exposure
union all
select experiment_id, audience, 'confirmed', variant, epoch, day, (confirmed_at - at) / 86400000, null, 1, 0, null
from exposure where confirmed_at is not null;

insert into visitor_step (experiment_id, visitor, step, variant, epoch, audience, cohort, delay, at)
select step.experiment_id, step.visitor, step.step, step.variant, step.epoch, exposure.audience, exposure.day,
       max((step.at - exposure.at) / 86400000, 0), step.at
from visitor_step_before as step
join exposure on exposure.experiment_id = step.experiment_id and exposure.visitor = step.visitor
where step.step = 'quiz_started' or step.step = 'form_viewed' or step.step glob 'answer:*';

insert into visitor_step (experiment_id, visitor, step, variant, epoch, audience, cohort, delay, at)
select experiment_id, visitor, 'answered:' || nth, variant, epoch, audience, cohort, delay, at
from (select *, row_number() over (partition by experiment_id, visitor order by at, step) as nth
      from visitor_step where step glob 'answer:*')
where nth < 100;

-- The same as `lead-stages.ts` and `lead-steps.ts` say of a change, for all leads there are.
insert into lead_stage (lead_id, stage, at)
with stage (name, rank) as (
  values ('valid_lead', 1), ('reached', 2), ('qualified', 3), ('consultation_booked', 4), ('consultation_held', 5),
         ('contract', 6)),
position (status, reason, reach, keep) as (
  values ('new', null, 1, 1), ('contacted', null, 2, 2), ('qualified', null, 3, 3), ('consultation_booked', null, 4, 4),
         ('consultation_held', null, 5, 5), ('contract', null, 6, 6), ('rejected', 'spam', 0, 0),
         ('rejected', 'wrong_number', 0, 0), ('rejected', 'duplicate', 0, 0), ('rejected', 'not_reached', 0, 1),
         ('rejected', 'other_region', 0, 2), ('rejected', 'not_target', 0, 2), ('rejected', 'refused', 0, 5),
         ('rejected', 'other', 0, 5)),
move (lead_id, place, at, reach, keep) as (
  select id, 0, created_at, 1, 6 from lead where true
  union all
  select change.lead_id, row_number() over (partition by change.lead_id order by change.at, change.rowid),
         coalesce(change.occurred_at, change.at), position.reach, position.keep
  from lead
  join lead_status_change as change on change.lead_id = lead.id
  join position on position.status = change.to_status and position.reason is change.reason_code
  where true)
select lead_id, stage, at from (
  select move.lead_id, stage.name as stage, move.at, min(move.place)
  from move join stage on stage.rank <= move.reach
  where move.place > coalesce(
    (select max(loss.place) from move as loss where loss.lead_id = move.lead_id and loss.keep < stage.rank), -1)
  group by move.lead_id, stage.name);

insert into visitor_step (experiment_id, visitor, step, variant, epoch, audience, cohort, delay, at, amount, taps)
with person as (
  select distinct lead.contact_id, exposure.experiment_id, exposure.visitor, exposure.variant, exposure.audience, exposure.at
  from lead
  join exposure on exposure.visitor = lead.visitor and (exposure.audience = 'simulated') = (lead.audience = 'simulated')
  where lead.contact_id in (select contact_id from lead where visitor in (select visitor from lead))),
ranked as (
  select *, row_number() over (partition by contact_id, experiment_id, audience = 'simulated' order by at, visitor) as nth,
         first_value(variant) over (partition by contact_id, experiment_id, audience = 'simulated' order by at, visitor)
           as first_variant
  from person),
owner as (select * from ranked where nth = 1 and visitor in (select visitor from lead)),
owned as (
  select owner.experiment_id, owner.visitor, lead.id, lead.created_at, lead.segment, lead.sum, lead.taps
  from owner
  join lead on lead.contact_id = owner.contact_id and (owner.audience = 'simulated') = (lead.audience = 'simulated')
  where lead.created_at > owner.at - 1000),
happening (experiment_id, visitor, step, at, amount, taps) as (
  select experiment_id, visitor, 'lead', min(created_at), 0, taps from owned group by experiment_id, visitor
  union all
  select experiment_id, visitor, 'segment:' || segment, min(created_at), 0, null
  from owned where segment is not null group by experiment_id, visitor
  union all
  select experiment_id, visitor, stage, min(at), sum(iif(stage = 'contract', coalesce(sum, 0), 0)), null
  from owned join lead_stage on lead_stage.lead_id = owned.id group by experiment_id, visitor, stage
  union all
  select owner.experiment_id, owner.visitor, 'crossed', min(ranked.at), 0, null
  from owner
  join ranked on ranked.contact_id = owner.contact_id and ranked.experiment_id = owner.experiment_id
    and (ranked.audience = 'simulated') = (owner.audience = 'simulated') and ranked.variant <> ranked.first_variant
  group by owner.experiment_id, owner.visitor)
select exposure.experiment_id, exposure.visitor, happening.step, exposure.variant, exposure.epoch, exposure.audience,
       exposure.day, max((happening.at - exposure.at) / 86400000, 0), happening.at, happening.amount, happening.taps
from happening
join exposure on exposure.experiment_id = happening.experiment_id and exposure.visitor = happening.visitor;

drop table visitor_step_before;
