-- A password that somebody else set is good for one login: its owner has to choose another.
alter table account add column must_change boolean default false not null;
