-- The three tests over all late dossiers, the letters that could not be read, and lateness against the date appointed anew.
SELECT
    COUNT(*) AS late,
    COALESCE(SUM(letter_missing), 0) AS letter_missing,
    COALESCE(SUM(letter_too_late), 0) AS letter_too_late,
    COALESCE(SUM(reappointed_too_often), 0) AS reappointed_too_often,
    COALESCE(SUM(CASE WHEN apology = 2 THEN 1 ELSE 0 END), 0) AS letter_unreadable,
    COALESCE(SUM(CASE WHEN late_after_extension = 0 AND state = 'late' THEN 1 ELSE 0 END), 0) AS in_time_after_extension,
    COALESCE(SUM(CASE WHEN late_after_extension = 0 AND state = 'pending-overdue' THEN 1 ELSE 0 END), 0) AS pending_in_time_after_extension
FROM late_dossier
