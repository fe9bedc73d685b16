package parcheck.plan;

/** What stands before each entry in the bytes of a rule book. */
enum ValueTag {
    TEXT,
    WHOLE,
    FLAG,
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
