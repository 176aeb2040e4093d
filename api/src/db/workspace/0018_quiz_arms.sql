-- What one variant of an experiment shows of a quiz: a snapshot of its own, so that everything that names a snapshot (an
-- event, a run, a lead, the address of a script) names the variant too, and a run goes on with the one it began on.
-- Written by `publishing/quiz-arms.ts` before the first visitor is shown one.
create table quiz_arm (
  snapshot      text primary key references snapshot (hash),
  experiment_id text not null references experiment (id),
  variant       text not null,
  unique (experiment_id, variant)
) strict, without rowid;

-- An arm is no publication: its number is 0.
drop index snapshot_numbers;
create unique index snapshot_numbers on snapshot (document_id, number) where number > 0;

-- Who told of a variant they were not drawn into: forged, or shown by a script that is older than the weights. They are in
-- none of the numbers. Written by `visits/`, read by whoever doubts a split.
create table misdrawn (
  experiment_id text not null references experiment (id),
  visitor       text not null,
  variant       text not null,  -- that they told of
  at            integer not null,
  primary key (experiment_id, visitor, variant)
) strict, without rowid;
