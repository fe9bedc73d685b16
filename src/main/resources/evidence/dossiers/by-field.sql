-- How dossiers stood, by field.
SELECT
    COALESCE(MIN(l.name), '') AS name,
    SUM(CASE WHEN s.received_on >= s.starts_on THEN 1 ELSE 0 END) AS received,
    SUM(CASE WHEN s.received_on < s.starts_on THEN 1 ELSE 0 END) AS carried_over,
    SUM(CASE WHEN s.state = 'early' THEN 1 ELSE 0 END) AS early,
    SUM(CASE WHEN s.state = 'on-time' THEN 1 ELSE 0 END) AS on_time,
    SUM(CASE WHEN s.state = 'late' THEN 1 ELSE 0 END) AS late,
    SUM(CASE WHEN s.state = 'pending-within' THEN 1 ELSE 0 END) AS pending_within,
    SUM(CASE WHEN s.state = 'pending-overdue' THEN 1 ELSE 0 END) AS pending_overdue
FROM dossier_state s
LEFT JOIN label l ON l.no = s.field_no
WHERE s.state <> 'outside'
GROUP BY s.field_no
ORDER BY name, s.field_no
