-- Secret ones, which leave both sides of every share.
SELECT COUNT(*) AS figure FROM document d CROSS JOIN report_window w WHERE d.issued_on BETWEEN w.starts_on AND w.ends_on AND d.secret = 1
