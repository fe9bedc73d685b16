-- Sent in electronic form, secret ones left out.
SELECT COUNT(*) AS figure FROM document d CROSS JOIN report_window w WHERE d.issued_on BETWEEN w.starts_on AND w.ends_on AND d.secret = 0 AND d.electronic = 1
