-- Civil-service posts assigned in the year of the report.
SELECT SUM(p.assigned) AS figure FROM post_state p WHERE p.year_no = p.this_year AND p.kind = 1
