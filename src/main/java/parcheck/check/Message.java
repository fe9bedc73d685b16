package parcheck.check;

import java.util.List;

/**
 * Something to be said, without words: a code of the message files and what fills its gaps. Gaps take plain values only: Text,
 * String, BigDecimal, Integer, LocalDate, Period, Level, Place, Target, Indicator, Amount, Sum, Message, and lists of these.
 */
public record Message(String code, List<Object> gaps) {

    /** A message with its gaps in order. */
    public static Message of(String code, Object... gaps) {
        return new Message(code, List.of(gaps));
    }
}
