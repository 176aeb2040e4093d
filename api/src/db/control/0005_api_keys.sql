-- By which programs of a firm ask in its name. Only the hash of the key is kept; `ending` is what people tell it apart by.
-- Written by `api-keys/`, read with every request that carries a key. One that was revoked opens nothing and stays: the
-- audit log knows what it did by its id.
create table api_key (
  id            text primary key,
  key_hash      text not null unique,
  workspace_key text not null references workspace (key),
  name          text not null,
  ending        text not null,
  scopes        text not null check (json_valid(scopes)),  -- ["read-leads", …], see `scopes.ts`
  created_by    text not null references user (id),
  created_at    integer not null,
  used_at       integer,
  revoked_at    integer
) strict;

create index keys_of_workspace on api_key (workspace_key, created_at);
