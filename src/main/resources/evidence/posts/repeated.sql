-- A unit, year and kind that stands there more than once.
SELECT p.source, p.row_no, p.code, l.name AS unit, p.year_no
FROM post_state p
JOIN (SELECT unit_no, year_no, kind FROM post GROUP BY unit_no, year_no, kind HAVING COUNT(*) > 1) r
    ON r.unit_no = p.unit_no AND r.year_no = p.year_no AND r.kind = p.kind
LEFT JOIN label l ON l.no = p.unit_no
ORDER BY p.source, p.row_no
