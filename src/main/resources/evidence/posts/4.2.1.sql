-- Civil-service posts assigned in the year of the report.
SELECT SUM(p.assigned) AS figure FROM post p CROSS JOIN report_window w WHERE p.year_no = w.this_year AND p.kind = 1
