-- The units that have rows in the register.
SELECT l.no, l.name FROM label l JOIN (SELECT DISTINCT unit_no FROM dossier) u ON u.unit_no = l.no ORDER BY l.name, l.no
