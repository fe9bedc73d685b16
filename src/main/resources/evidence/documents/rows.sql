-- Outgoing documents within the window, each with what the register says of its signatures.
SELECT d.source, d.row_no, d.code, d.secret, d.leader, d.agency
FROM document d
CROSS JOIN report_window w
WHERE d.issued_on BETWEEN w.starts_on AND w.ends_on
ORDER BY d.source, d.row_no
