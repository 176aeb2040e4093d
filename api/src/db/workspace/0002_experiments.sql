-- A comparison of variants of one published snapshot. Written by `experiments/`.
create table experiment (
  id            text primary key,  -- public id
  document_id   text not null references document (id),
  snapshot      text not null references snapshot (hash),
  name          text not null,
  salt          text not null,     -- random, so that a restart draws anew
  status        text not null check (status in ('running', 'stopped', 'invalid')),
  alpha         real not null,
  n_star        integer not null,  -- visitors the sequential test is tuned for, frozen at the start
  started_at    integer not null,
  stopped_at    integer
) strict;

create unique index one_running_experiment on experiment (document_id) where status = 'running';

create table variant (
  experiment_id text not null references experiment (id),
  key           text not null,
  name          text not null,
  weight        real not null check (weight >= 0),
  control       integer not null check (control in (0, 1)),
  primary key (experiment_id, key)
) strict, without rowid;

-- The first time a visitor saw a variant. Written once per (experiment, visitor) and from then on the visitor's variant.
-- `audience` keeps simulated traffic and bots apart from people in everything counted from here.
create table exposure (
  experiment_id text not null references experiment (id),
  visitor       text not null,
  variant       text not null,
  epoch         integer not null,
  audience      text not null check (audience in ('people', 'simulated', 'bots')),
  snapshot      text not null references snapshot (hash),
  day           text not null,     -- date in UTC, 2026-01-31
  at            integer not null,
  primary key (experiment_id, visitor)
) strict, without rowid;

create index exposures_of_visitor on exposure (visitor);

-- The first time an exposed visitor reached a step of the funnel. `amount` is money in minor units, only on `contract`.
create table visitor_step (
  experiment_id text not null references experiment (id),
  visitor       text not null,
  step          text not null,
  variant       text not null,
  epoch         integer not null,
  audience      text not null,
  day           text not null,
  at            integer not null,
  amount        integer not null default 0,
  primary key (experiment_id, visitor, step)
) strict, without rowid;

-- What the report reads. Only the triggers below write here, in the commit of the row they count.
create table counter (
  experiment_id text not null references experiment (id),
  variant       text not null,
  epoch         integer not null,
  audience      text not null,
  day           text not null,
  step          text not null,
  visitors      integer not null,
  amount        integer not null,
  primary key (experiment_id, audience, step, variant, epoch, day)
) strict, without rowid;

create trigger exposure_is_counted after insert on exposure
begin
  insert into counter values (new.experiment_id, new.variant, new.epoch, new.audience, new.day, 'exposed', 1, 0)
  on conflict do update set visitors = visitors + 1;
end;

create trigger exposure_is_uncounted after delete on exposure
begin
  update counter set visitors = visitors - 1
  where experiment_id = old.experiment_id and audience = old.audience and step = 'exposed'
    and variant = old.variant and epoch = old.epoch and day = old.day;
end;

create trigger step_is_counted after insert on visitor_step
begin
  insert into counter values (new.experiment_id, new.variant, new.epoch, new.audience, new.day, new.step, 1, new.amount)
  on conflict do update set visitors = visitors + 1, amount = amount + excluded.amount;
end;

create trigger step_is_uncounted after delete on visitor_step
begin
  update counter set visitors = visitors - 1, amount = amount - old.amount
  where experiment_id = old.experiment_id and audience = old.audience and step = old.step
    and variant = old.variant and epoch = old.epoch and day = old.day;
end;
