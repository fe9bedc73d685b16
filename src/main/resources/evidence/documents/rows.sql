-- Outgoing documents within the window, each with what the register says of its signatures.
SELECT d.source, d.row_no, d.code, d.secret, d.leader, d.agency
FROM document_state d
WHERE d.state = 'within'
ORDER BY d.source, d.row_no
