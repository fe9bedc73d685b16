-- How dossiers stood, by unit, by field, by procedure and by month, all in one pass. The month is that in which they ended;
-- pending ones stand in the month in which they are due.
SELECT
    g.grouped_by,
    COALESCE(l.name, '') AS name,
    g.month_no,
    g.received,
    g.carried_over,
    g.early,
    g.on_time,
    g.late,
    g.pending_within,
    g.pending_overdue
FROM (
    SELECT
        CASE
            WHEN m.unit_no IS NOT NULL THEN 'unit'
            WHEN m.field_no IS NOT NULL THEN 'field'
            WHEN m.procedure_no IS NOT NULL THEN 'procedure'
            ELSE 'month'
        END AS grouped_by,
        COALESCE(m.unit_no, m.field_no, m.procedure_no) AS group_no,
        m.year_no * 100 + m.month_no AS month_no,
        SUM(CASE WHEN m.received_on >= m.starts_on THEN 1 ELSE 0 END) AS received,
        SUM(CASE WHEN m.received_on < m.starts_on THEN 1 ELSE 0 END) AS carried_over,
        SUM(CASE WHEN m.state = 'early' THEN 1 ELSE 0 END) AS early,
        SUM(CASE WHEN m.state = 'on-time' THEN 1 ELSE 0 END) AS on_time,
        SUM(CASE WHEN m.state = 'late' THEN 1 ELSE 0 END) AS late,
        SUM(CASE WHEN m.state = 'pending-within' THEN 1 ELSE 0 END) AS pending_within,
        SUM(CASE WHEN m.state = 'pending-overdue' THEN 1 ELSE 0 END) AS pending_overdue
    FROM (
        SELECT
            s.unit_no,
            s.field_no,
            s.procedure_no,
            s.state,
            s.received_on,
            s.starts_on,
            CAST(EXTRACT(YEAR FROM CASE WHEN s.state IN ('early', 'on-time', 'late') THEN s.ended_on ELSE s.due_by END) AS INTEGER) AS year_no,
            CAST(EXTRACT(MONTH FROM CASE WHEN s.state IN ('early', 'on-time', 'late') THEN s.ended_on ELSE s.due_by END) AS INTEGER) AS month_no
        FROM dossier_state s
        WHERE s.state <> 'outside'
    ) m
    GROUP BY GROUPING SETS ((m.unit_no), (m.field_no), (m.procedure_no), (m.year_no, m.month_no))
) g
LEFT JOIN label l ON l.no = g.group_no
ORDER BY g.grouped_by, g.month_no, name, g.group_no
