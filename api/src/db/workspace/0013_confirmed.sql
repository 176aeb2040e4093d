-- Shown is not seen: a page fetched ahead, or by a program that does not say so, was shown too. The first thing a visitor
-- does on the page confirms it, with script or without. Written with that event or lead, counted beside the exposures,
-- under the day of the exposure.
alter table exposure add column confirmed_at integer;

create trigger exposure_is_confirmed after update of confirmed_at on exposure
when old.confirmed_at is null and new.confirmed_at is not null
begin
  insert into counter values (new.experiment_id, new.variant, new.epoch, new.audience, new.day, 'confirmed', 1, 0)
  on conflict do update set visitors = visitors + 1;
end;

create trigger confirmation_is_uncounted after delete on exposure when old.confirmed_at is not null
begin
  update counter set visitors = visitors - 1
  where experiment_id = old.experiment_id and audience = old.audience and step = 'confirmed'
    and variant = old.variant and epoch = old.epoch and day = old.day;
end;

-- Whoever was taken for a program and then does what people do is counted with them.
create trigger exposure_changes_audience after update of audience on exposure when old.audience <> new.audience
begin
  update counter set visitors = visitors - 1
  where experiment_id = old.experiment_id and audience = old.audience and step = 'exposed'
    and variant = old.variant and epoch = old.epoch and day = old.day;
  insert into counter values (new.experiment_id, new.variant, new.epoch, new.audience, new.day, 'exposed', 1, 0)
  on conflict do update set visitors = visitors + 1;
end;

-- By which look of a page or a quiz an event was told; `nojs` where the server says what the page could not.
alter table event add column face text;

-- Presses until the form was sent, as its page counted them; null where no script did.
alter table lead add column taps integer;
