-- Documents that are not secret and are not electronic, or lack a signature.
SELECT d.source, d.row_no, d.code, u.name AS unit, d.issued_on,
    CASE WHEN d.electronic = 0 THEN 1 ELSE 0 END AS paper_only,
    CASE WHEN d.electronic = 1 AND d.leader = 0 THEN 1 ELSE 0 END AS no_leader,
    CASE WHEN d.electronic = 1 AND d.agency = 0 THEN 1 ELSE 0 END AS no_agency
FROM document_state d
LEFT JOIN label u ON u.no = d.unit_no
WHERE d.state = 'within'
    AND d.secret = 0
    AND (d.electronic = 0 OR d.leader = 0 OR d.agency = 0)
ORDER BY d.source, d.row_no
