-- The rules that spoke to a visitor the first time they saw their variant, by slot of the offer: {"subhead.text": "mfc"}.
-- Empty where the blocks said their own words; null for a page that has none but its own, and where only an event told of
-- the showing. Written with the exposure, read beside the lead.
alter table exposure add column texts text check (texts is null or json_valid(texts));
