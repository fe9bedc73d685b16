package parcheck.evidence;

import java.util.List;

/** An indicator that a register yields, and the columns without which it stays as stated: a register that has no column of letters proves no letter missing. */
record Measured(String indicator, List<Field> columns) {

    static List<Measured> of(Register register) {
        return switch (register) {
            case DOSSIERS ->
                List.of(
                        plain("dossiers.received"),
                        plain("dossiers.carried-over"),
                        plain("dossiers.resolved"),
                        plain("dossiers.resolved-early"),
                        plain("dossiers.resolved-on-time"),
                        plain("dossiers.resolved-late"),
                        plain("dossiers.pending-within"),
                        plain("dossiers.pending-overdue"),
                        new Measured("dossiers.late-no-fault", List.of(Field.NO_FAULT)),
                        new Measured("dossiers.apologised", List.of(Field.APOLOGY, Field.NO_FAULT)),
                        new Measured("dossiers.full-online", List.of(Field.CHANNEL)),
                        new Measured("dossiers.part-online", List.of(Field.CHANNEL)));
            case DOCUMENTS ->
                List.of(
                        plain("documents.outgoing"),
                        plain("documents.outgoing-secret"),
                        plain("documents.electronic"),
                        plain("documents.signed-fully"));
            case POSTS ->
                List.of(
                        plain("4.2.1"),
                        new Measured("4.2.2", List.of(Field.PRESENT)),
                        plain("4.3.1"),
                        new Measured("4.3.2", List.of(Field.PRESENT)));
        };
    }

    private static Measured plain(String indicator) {
        return new Measured(indicator, List.of());
    }
}
