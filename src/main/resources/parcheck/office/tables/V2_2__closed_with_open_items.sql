-- Why a notice was closed although not everything that it demanded was mended; and the items of a notice are looked up by it.
alter table notice add column closed_anyway varchar(2000);
create index remediation_by_notice on remediation (notice);
create index notice_by_submission on notice (submission, id);
