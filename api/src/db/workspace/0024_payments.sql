-- Everything a report asks of a contract, so that it reads the index alone. Read by `reports/counts/read-payments.ts`.
drop index payments;
create index payments on visitor_step (experiment_id, audience, variant, epoch, cohort, delay, amount) where amount > 0;
