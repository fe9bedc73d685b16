package parcheck.plan;

/** What stands before each value in the bytes of a rule book. SEEN points to a text or record that came before. */
enum ValueTag {
    NOTHING,
    SEEN,
    TEXT,
    WHOLE,
    TRUE,
    FALSE,
    DECIMAL,
    DATE,
    LIST,
    SET,
    MAP,
    ENUM,
    RECORD,
    CATALOGUE,
    UNITS
}
