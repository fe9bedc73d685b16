-- Each dossier of the unit that reports, as it stood on the last day of the report's window. A due date on a day off runs to the next working day (due_by).
SELECT
    d.*,
    w.starts_on,
    w.ends_on,
    CASE
        WHEN d.received_on > w.ends_on OR d.ended_on < w.starts_on THEN 'outside'
        WHEN d.ended_on <= w.ends_on AND d.ended_on < d.due_on THEN 'early'
        WHEN d.ended_on <= w.ends_on AND d.ended_on <= d.due_by THEN 'on-time'
        WHEN d.ended_on <= w.ends_on THEN 'late'
        WHEN d.due_by >= w.ends_on THEN 'pending-within'
        ELSE 'pending-overdue'
    END AS state
FROM dossier d
CROSS JOIN report_window w
WHERE w.dossier_unit IS NULL OR d.unit_no = w.dossier_unit
