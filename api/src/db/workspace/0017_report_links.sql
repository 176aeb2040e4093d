-- A link by which people outside read the report of an experiment. Written by report-links/manage-links.ts, read by
-- report-links/serve-report.ts. What opens it is known to nobody but its holder: here is only its hash.
create table report_link (
  id text primary key,
  experiment_id text not null references experiment (id),
  token_hash text not null,
  -- Whom it is for, in words of who made it.
  name text not null,
  -- `salt.hash` of scrypt; null for a link without one.
  password text,
  created_at integer not null,
  created_by text not null,
  expires_at integer not null,
  revoked_at integer
) strict;

create index report_link_of_experiment on report_link (experiment_id, created_at);
