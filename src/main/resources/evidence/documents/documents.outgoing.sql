-- Outgoing documents issued within the window, secret ones among them.
SELECT COUNT(*) AS figure FROM document d CROSS JOIN report_window w WHERE d.issued_on BETWEEN w.starts_on AND w.ends_on
