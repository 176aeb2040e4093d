-- The whole life of an experiment. A check cannot be widened, so the table is made anew; what refers to it is held to at
-- the commit, when every row is back under its id.
pragma defer_foreign_keys = on;

create table experiment_before as select * from experiment;

drop index one_running_experiment;
drop table experiment;

create table experiment (
  id          text primary key,     -- public id
  document_id text not null references document (id),
  snapshot    text references snapshot (hash),  -- what is compared, frozen when it became ready
  name        text not null,
  hypothesis  text not null default '',
  purpose     text not null default 'ab' check (purpose in ('ab', 'aa')),  -- A/A shows one variant under two names
  salt        text not null,        -- random, so that a restart draws anew
  status      text not null check (
    status in ('draft', 'ready', 'running', 'paused', 'stopped', 'decided', 'invalid', 'archived')),
  plan        text not null check (json_valid(plan)),  -- see `plan.ts`; frozen when it became ready
  traffic     real not null default 1 check (traffic > 0 and traffic <= 1),
  layer_from  real,                 -- its part of the layer of its surface; null: it shares visitors with others
  layer_to    real,
  created_at  integer not null,
  created_by  text not null,
  ready_at    integer,
  started_at  integer,              -- first came to run
  stopped_at  integer,              -- shows nobody anything from then on; windows go on filling
  check ((layer_from is null) = (layer_to is null)),
  check (snapshot is not null or status = 'draft')
) strict;

insert into experiment (id, document_id, snapshot, name, salt, status, plan, created_at, created_by, ready_at,
                        started_at, stopped_at)
select id, document_id, snapshot, name, salt, status,
       json_object('metric', 'lead', 'baseline', 0.05, 'effect', 0.2, 'alpha', alpha, 'power', 0.8, 'mode', 'any-look',
                   'visitorsPerDay', 500, 'maxDays', 90, 'guardrails', json('[]'), 'strict', json('false'),
                   'windows', json_object('start', 1, 'lead', 7, 'qualified', 30, 'contract', 90),
                   'prior', json_object('a', 1, 'b', 1), 'cap', 0.99, 'bandit', json('false'),
                   'visitorsPerVariant', n_star / 2, 'plannedVisitors', n_star, 'days', 90),
       started_at, 'nobody', started_at, started_at, stopped_at
from experiment_before;

drop table experiment_before;

-- Two on one document would each show the other's visitors something else.
create unique index one_running_experiment on experiment (document_id) where status in ('running', 'paused');

-- What a variant of the experiment shows: a variant of the document, or in an A/A test one that another shows too.
-- `weight` is of the newest epoch.
alter table variant add column shows text not null default '';
update variant set shows = key;

-- Periods of constant weights. A change of weights opens the next; raising traffic does not. Written by `experiments/`,
-- read by reports, which compare inside epochs only.
create table epoch (
  experiment_id text not null references experiment (id),
  epoch         integer not null,
  weights       text not null check (json_valid(weights)),  -- { "A": 1, "B": 1 }
  why           text not null check (why in ('start', 'weights', 'removed', 'bandit')),
  by            text not null,
  at            integer not null,
  primary key (experiment_id, epoch)
) strict, without rowid;

insert into epoch
select id, 0, (select json_group_object(key, weight) from variant where experiment_id = experiment.id), 'start', 'nobody',
       started_at
from experiment where started_at is not null;

-- Every step of its life, append-only.
create table experiment_change (
  experiment_id text not null references experiment (id),
  from_status   text not null,
  to_status     text not null,
  by            text not null,
  why           text not null default '',
  at            integer not null
) strict;

create index changes_of_experiment on experiment_change (experiment_id, at);

-- How it ended: who said so, when, why, and the numbers as they were seen then. Never changed.
create table decision (
  experiment_id text primary key references experiment (id),
  outcome       text not null check (outcome in ('winner', 'no-difference', 'inconclusive', 'invalid')),
  variant       text,              -- the winner
  reason        text not null,
  numbers       text not null check (json_valid(numbers)),   -- the report of that moment
  variants      text not null check (json_valid(variants)),  -- what each showed: blocks with their texts and pictures, tags
  by            text not null,
  at            integer not null
) strict;

-- What holds for all experiments of the firm. One row, or none while nothing was chosen.
create table experiment_policy (
  id      integer primary key check (id = 1),
  holdout real not null check (holdout between 0 and 0.1)  -- share of visitors who see no experiment at all
) strict, without rowid;
