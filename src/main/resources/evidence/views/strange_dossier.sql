-- Rows that people have to look at. A row stands here once for each reason; it is counted all the same.
WITH ended_by_day AS (
    SELECT unit_no, ended_on, ends_on, COUNT(*) AS ended_then
    FROM dossier_state WHERE state IN ('early', 'on-time', 'late') GROUP BY unit_no, ended_on, ends_on
)
SELECT source, row_no, code, received_on, due_on, ended_on, 'ended-before-received' AS reason
FROM dossier_state WHERE state <> 'outside' AND ended_on < received_on
UNION ALL
SELECT source, row_no, code, received_on, due_on, ended_on, 'due-before-received' AS reason
FROM dossier_state WHERE state <> 'outside' AND due_on < received_on
UNION ALL
SELECT source, row_no, code, received_on, due_on, ended_on, 'closed-in-a-minute' AS reason
FROM dossier_state WHERE state <> 'outside' AND open_minutes BETWEEN 0 AND 1
UNION ALL
SELECT source, row_no, code, received_on, due_on, ended_on, 'pending-but-ended' AS reason
FROM dossier_state WHERE state <> 'outside' AND ended = 0 AND ended_on IS NOT NULL
UNION ALL
SELECT source, row_no, code, received_on, due_on, ended_on, 'asked-more-than-once' AS reason
FROM dossier_state WHERE state <> 'outside' AND supplements > 1
UNION ALL
SELECT source, row_no, code, received_on, due_on, ended_on, 'late-unless-paused' AS reason
FROM (
    SELECT s.source, s.row_no, s.code, s.received_on, s.due_on, s.ended_on
    FROM late_dossier s
    JOIN calendar a ON a.on_day = s.due_by
    JOIN calendar b ON b.on_day = s.late_until
    WHERE b.halves_until - a.halves_until <= s.paused_halves
) paused
UNION ALL
SELECT s.source, s.row_no, s.code, s.received_on, s.due_on, s.ended_on, 'same-code-again' AS reason
FROM dossier_state s
JOIN (SELECT code FROM dossier WHERE code <> '' GROUP BY code HAVING COUNT(*) > 1) c ON c.code = s.code
UNION ALL
SELECT s.source, s.row_no, s.code, s.received_on, s.due_on, s.ended_on, 'closed-in-bulk' AS reason
FROM dossier_state s
JOIN (
    SELECT x.unit_no, x.ended_on
    FROM ended_by_day x
    JOIN (SELECT unit_no, SUM(ended_then) AS ended_all, COUNT(*) AS days_all FROM ended_by_day GROUP BY unit_no) y ON y.unit_no = x.unit_no
    JOIN calendar e ON e.on_day = x.ends_on
    JOIN calendar o ON o.on_day = x.ended_on
    WHERE e.day_no - o.day_no <= 3 AND x.ended_then >= 20 AND x.ended_then * y.days_all > 10 * y.ended_all
) bulk ON bulk.unit_no = s.unit_no AND bulk.ended_on = s.ended_on
WHERE s.state IN ('early', 'on-time', 'late')
