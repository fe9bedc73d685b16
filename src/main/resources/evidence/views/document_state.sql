-- Each outgoing document of the unit that reports, and whether it was issued within the report's window.
SELECT
    d.*,
    CASE WHEN d.issued_on BETWEEN w.starts_on AND w.ends_on THEN 'within' ELSE 'outside' END AS state
FROM document d
CROSS JOIN report_window w
WHERE w.document_unit IS NULL OR d.unit_no = w.document_unit
