-- When somebody took it from the list; for a day it can be brought back. Written by `documents/own-templates.ts`.
alter table own_template add column removed_at integer;
