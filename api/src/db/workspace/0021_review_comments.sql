-- A link by which people outside see a draft and say what they think of it. Written by review/manage-links.ts, read by
-- review/serve-review.ts. What opens it is known to nobody but its holder: here is only its hash.
create table review_link (
  id text primary key,
  document_id text not null references document (id),
  token_hash text not null,
  -- Whom it is for, in words of who made it.
  name text not null,
  created_at integer not null,
  created_by text not null,
  expires_at integer not null,
  revoked_at integer
) strict;

create index review_link_of_document on review_link (document_id, created_at);

-- What somebody said of a draft, or answered to that. Written by review/leave-comment.ts (people outside) and
-- review/answer-comment.ts (the firm), read beside the part it is about and by whoever has the link it came by.
create table review_comment (
  id text primary key,  -- made by the sender, so that a repeat is harmless
  document_id text not null references document (id),
  link_id text not null references review_link (id),
  -- The comment it answers; null for the first of a thread.
  thread_id text references review_comment (id),
  -- `block/{id}` or `question/{key}`, which outlive edits; null for the whole, and in answers.
  part text,
  -- As people outside call themselves; null for somebody of the firm.
  author text,
  user_id text,
  text text not null,
  created_at integer not null,
  -- Of the first of a thread.
  resolved_at integer,
  resolved_by text,
  check ((author is null) <> (user_id is null))
) strict;

create index comments_of_document on review_comment (document_id, created_at);
create index comments_of_link on review_comment (link_id, created_at);
create index answers_of_comment on review_comment (thread_id);
