-- What measuring a draft of an offer on every screen has shown: one row per offer, of the revision measured last. Written
-- by the studio before a publication and by the maker of the demo, read when a publication is asked for.
create table fit_report (
  document_id text primary key references document (id),
  revision    integer not null,  -- of the draft; a report on another one proves nothing
  report      text not null check (json_valid(report)),
  by          text not null,     -- whoever measured, and answers for the devices confirmed in it
  at          integer not null
) strict;
