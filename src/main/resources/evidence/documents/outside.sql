-- Documents of other periods.
SELECT COUNT(*) AS figure FROM document d CROSS JOIN report_window w WHERE NOT (d.issued_on BETWEEN w.starts_on AND w.ends_on)
