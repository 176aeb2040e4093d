-- When whoever ordered a call is to be called, unix ms. Written with the lead, read by its card.
alter table lead add column wanted_at integer;
