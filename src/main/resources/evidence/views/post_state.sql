-- Posts of the unit that reports, beside the two years that are compared.
SELECT
    p.*,
    w.base_year,
    w.this_year
FROM post p
CROSS JOIN report_window w
WHERE w.post_unit IS NULL OR p.unit_no = w.post_unit
