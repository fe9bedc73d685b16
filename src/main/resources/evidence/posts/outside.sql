-- Rows of other years.
SELECT COUNT(*) AS figure FROM post_state p WHERE p.year_no <> p.this_year AND p.year_no <> p.base_year
