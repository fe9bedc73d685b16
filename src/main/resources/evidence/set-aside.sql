-- Rows set aside, and cells that could not be read.
SELECT t.source, t.row_no, t.code, t.kind, t.field, t.aside FROM trouble t ORDER BY t.source, t.row_no, t.kind, t.field
