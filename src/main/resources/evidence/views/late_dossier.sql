-- Late dossiers, ended or still pending, with what has to be true of each: a letter of apology, dated at least one day before
-- the due date, and at most one new appointment. Pending ones count as late up to the last day of the window.
SELECT
    s.*,
    CASE WHEN s.state = 'late' THEN s.ended_on ELSE s.ends_on END AS late_until,
    CASE WHEN s.apology = 0 THEN 1 ELSE 0 END AS letter_missing,
    CASE WHEN s.apology = 1 AND s.apology_on >= s.due_on THEN 1 ELSE 0 END AS letter_too_late,
    CASE WHEN s.reappointed > 1 THEN 1 ELSE 0 END AS reappointed_too_often,
    CASE
        WHEN s.extended_by IS NULL THEN 1
        WHEN s.state = 'late' AND s.ended_on > s.extended_by THEN 1
        WHEN s.state = 'pending-overdue' AND s.ends_on > s.extended_by THEN 1
        ELSE 0
    END AS late_after_extension
FROM dossier_state s
WHERE s.state IN ('late', 'pending-overdue')
