-- Rows that people have to look at. A row stands here once for each reason; it is counted all the same.
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
    FROM dossier_state x
    JOIN (
        SELECT unit_no, COUNT(*) AS ended_all, COUNT(DISTINCT ended_on) AS days_all
        FROM dossier_state WHERE state IN ('early', 'on-time', 'late') GROUP BY unit_no
    ) y ON y.unit_no = x.unit_no
    JOIN calendar e ON e.on_day = x.ends_on
    JOIN calendar o ON o.on_day = x.ended_on
    WHERE x.state IN ('early', 'on-time', 'late') AND e.day_no - o.day_no <= 3
    GROUP BY x.unit_no, x.ended_on
    HAVING COUNT(*) >= 20 AND COUNT(*) * MIN(y.days_all) > 10 * MIN(y.ended_all)
) bulk ON bulk.unit_no = s.unit_no AND bulk.ended_on = s.ended_on
WHERE s.state IN ('early', 'on-time', 'late')
ORDER BY 7, 1, 2
