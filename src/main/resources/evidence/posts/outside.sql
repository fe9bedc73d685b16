-- Rows of other years.
SELECT COUNT(*) AS figure FROM post p CROSS JOIN report_window w WHERE p.year_no <> w.this_year AND p.year_no <> w.base_year
