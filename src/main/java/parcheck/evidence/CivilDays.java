package parcheck.evidence;

/** Days of the calendar as numbers, as LocalDate counts them, without making one for each cell. */
final class CivilDays {
    private CivilDays() {}

    /** Days since 1970-01-01; {@link DateReader#NONE} if the month has no such day. */
    static int epochDay(int year, int month, int dayOfMonth) {
        boolean real = month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= lengthOf(month, year);
        return real ? count(year, month, dayOfMonth) : DateReader.NONE;
    }

    private static int lengthOf(int month, int year) {
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return switch (month) {
            case 2 -> leap ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    /** March is the first month, so that leap days come last. */
    private static int count(int year, int month, int dayOfMonth) {
        int y = month <= 2 ? year - 1 : year;
        int m = (month + 9) % 12;
        return 365 * y + y / 4 - y / 100 + y / 400 + (m * 306 + 5) / 10 + dayOfMonth - 1 - 719_468;
    }
}
