-- The name of the file that came with a unit's reply, and the moment when the end of a waiver was written down.
alter table notice add column reply_name varchar(300);
alter table waiver add column expired_at timestamp(3) with time zone;
