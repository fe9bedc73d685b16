-- How dossiers stood, by the month in which they ended; pending ones by the month in which they are due.
SELECT
    m.year_no * 100 + m.month_no AS name,
    SUM(CASE WHEN m.received_on >= m.starts_on THEN 1 ELSE 0 END) AS received,
    SUM(CASE WHEN m.received_on < m.starts_on THEN 1 ELSE 0 END) AS carried_over,
    SUM(CASE WHEN m.state = 'early' THEN 1 ELSE 0 END) AS early,
    SUM(CASE WHEN m.state = 'on-time' THEN 1 ELSE 0 END) AS on_time,
    SUM(CASE WHEN m.state = 'late' THEN 1 ELSE 0 END) AS late,
    SUM(CASE WHEN m.state = 'pending-within' THEN 1 ELSE 0 END) AS pending_within,
    SUM(CASE WHEN m.state = 'pending-overdue' THEN 1 ELSE 0 END) AS pending_overdue
FROM (
    SELECT
        s.state,
        s.received_on,
        s.starts_on,
        CAST(EXTRACT(YEAR FROM CASE WHEN s.state IN ('early', 'on-time', 'late') THEN s.ended_on ELSE s.due_by END) AS INTEGER) AS year_no,
        CAST(EXTRACT(MONTH FROM CASE WHEN s.state IN ('early', 'on-time', 'late') THEN s.ended_on ELSE s.due_by END) AS INTEGER) AS month_no
    FROM dossier_state s
    WHERE s.state <> 'outside'
) m
GROUP BY m.year_no, m.month_no
ORDER BY m.year_no, m.month_no
