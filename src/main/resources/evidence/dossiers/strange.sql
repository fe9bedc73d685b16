-- Rows that people have to look at, reason by reason.
SELECT source, row_no, code, received_on, due_on, ended_on, reason FROM strange_dossier ORDER BY reason, source, row_no
