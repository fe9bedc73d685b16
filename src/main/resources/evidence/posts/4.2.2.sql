-- Civil-service posts filled.
SELECT SUM(p.present) AS figure FROM post_state p WHERE p.year_no = p.this_year AND p.kind = 1
