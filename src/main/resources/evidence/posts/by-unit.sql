-- Posts assigned by unit, in the base year and in the year of the report.
SELECT
    COALESCE(MIN(l.name), '') AS name,
    p.kind,
    SUM(CASE WHEN p.year_no = p.base_year THEN p.assigned ELSE 0 END) AS base_posts,
    SUM(CASE WHEN p.year_no = p.this_year THEN p.assigned ELSE 0 END) AS posts,
    SUM(CASE WHEN p.year_no = p.base_year THEN 1 ELSE 0 END) AS base_rows,
    SUM(CASE WHEN p.year_no = p.this_year THEN 1 ELSE 0 END) AS this_rows
FROM post_state p
LEFT JOIN label l ON l.no = p.unit_no
WHERE p.year_no = p.base_year OR p.year_no = p.this_year
GROUP BY p.unit_no, p.kind
ORDER BY name, p.unit_no, p.kind
