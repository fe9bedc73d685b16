-- Every late dossier with the outcome of its tests, by how many working half days it is late.
SELECT
    s.source, s.row_no, s.code, u.name AS unit, f.name AS field, p.name AS procedure_name,
    s.received_on, s.due_on, s.extended_by, s.ended_on, s.apology_on, s.reappointed, s.state,
    s.letter_missing, s.letter_too_late, s.reappointed_too_often, s.late_after_extension,
    b.halves_until - a.halves_until AS late_halves,
    b.day_no - a.day_no AS late_days,
    COALESCE(s.paused_halves, 0) AS paused_halves
FROM late_dossier s
LEFT JOIN label u ON u.no = s.unit_no
LEFT JOIN label f ON f.no = s.field_no
LEFT JOIN label p ON p.no = s.procedure_no
LEFT JOIN calendar a ON a.on_day = s.due_by
LEFT JOIN calendar b ON b.on_day = s.late_until
ORDER BY s.source, s.row_no
