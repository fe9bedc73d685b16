-- Posts of public-service units filled.
SELECT SUM(p.present) AS figure FROM post p CROSS JOIN report_window w WHERE p.year_no = w.this_year AND p.kind = 2
