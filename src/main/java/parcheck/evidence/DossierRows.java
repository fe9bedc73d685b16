package parcheck.evidence;

import java.time.LocalDate;
import java.util.List;
import parcheck.plan.WorkingDays;

/** Reads rows of a dossier register. */
final class DossierRows extends RowReader {
    private static final List<String> ENDED = Headings.words("ended");
    private static final List<String> PENDING = Headings.words("pending");
    private static final int NO_LETTER = 0;
    private static final int LETTER = 1;
    private static final int LETTER_UNREADABLE = 2;
    private static final int MOST_DAYS = 400;

    private final WorkingDays calendar;
    private final Pauses pauses;
    private final SliceMap statuses = new SliceMap();
    private final SliceMap channels = new SliceMap();
    private final int firstDay;
    private final int[] nextWorking;

    private int received;
    private int due;
    private int dueBy;
    private int extendedBy;
    private int ended;
    private int apologyOn;
    private int openMinutes;
    private long apology;
    private long status;
    private long reappointed;
    private long supplements;
    private long noFault;
    private long pausedHalves;
    private long channel;

    DossierRows(Columns columns, Labels labels, boolean monthFirst, Troubles troubles, WorkingDays calendar) {
        super(columns, Table.DOSSIER, labels, monthFirst, troubles);
        this.calendar = calendar;
        this.pauses = new Pauses(calendar, monthFirst);
        this.firstDay = (int) calendar.from().toEpochDay();
        this.nextWorking = CalendarRows.nextWorking(calendar);
    }

    @Override
    Field codeField() {
        return Field.CODE;
    }

    @Override
    void cells() {
        received = day(Field.RECEIVED, false);
        int receivedMinute = dates.minute;
        ended = day(Field.FINISHED, false);
        if (ended == DateReader.NONE && isBlank(Field.FINISHED)) {
            ended = day(Field.RETURNED, false);
        }
        int endedMinute = dates.minute;
        openMinutes = minutes(receivedMinute, endedMinute);
        status = word(Field.STATUS, statuses, ENDED, PENDING, Batch.NULL, true);
        due = due();
        dueBy = working(due);
        extendedBy = working(day(Field.EXTENDED, true));
        apology();
        reappointed = count(Field.REAPPOINTED, true);
        supplements = count(Field.SUPPLEMENTS, true);
        noFault = yes(Field.NO_FAULT, true);
        pausedHalves = pauses();
        channel = said(Field.CHANNEL, channels, Batch.NULL, true, Channel::number);
        complete();
    }

    private void complete() {
        if (received == DateReader.NONE && isBlank(Field.RECEIVED)) {
            trouble(Trouble.NO_RECEIVED_DATE, Field.RECEIVED);
        } else if (due == DateReader.NONE && isBlank(Field.DUE)) {
            trouble(Trouble.NO_DUE_DATE, Field.DUE);
        } else if (status == 1 && ended == DateReader.NONE && isBlank(Field.FINISHED)) {
            trouble(Trouble.ENDED_WITHOUT_DATE, Field.FINISHED);
        }
    }

    /** Minutes from receipt to end where both have a time and lie close together, else NONE. */
    private int minutes(int receivedMinute, int endedMinute) {
        boolean known = receivedMinute != DateReader.NONE
                && endedMinute != DateReader.NONE
                && received != DateReader.NONE
                && ended != DateReader.NONE;
        int days = known ? ended - received : 0;
        return known && Math.abs(days) < MOST_DAYS ? days * 24 * 60 + endedMinute - receivedMinute : DateReader.NONE;
    }

    /** The due date as written, else as the procedure's working days make it. */
    private int due() {
        int written = day(Field.DUE, false);
        if (written != DateReader.NONE || !isBlank(Field.DUE) || received == DateReader.NONE) {
            return written;
        }
        long days = count(Field.ALLOWED_DAYS, true);
        LocalDate from = LocalDate.ofEpochDay(received);
        boolean countable = days >= 0 && days < MOST_DAYS && calendar.covers(from);
        return countable && calendar.covers(from.plusDays(2 * days + 60))
                ? (int) calendar.plus(from, (int) days).toEpochDay()
                : DateReader.NONE;
    }

    /** The day itself, or the next working day; days beyond the calendar stay as they are. */
    private int working(int day) {
        int at = day - firstDay;
        return day == DateReader.NONE || at < 0 || at >= nextWorking.length ? day : nextWorking[at];
    }

    private void apology() {
        apology = NO_LETTER;
        apologyOn = DateReader.NONE;
        if (!isBlank(Field.APOLOGY)) {
            apologyOn = day(Field.APOLOGY, true);
            apology = apologyOn == DateReader.NONE ? LETTER_UNREADABLE : LETTER;
        }
    }

    private long pauses() {
        if (isBlank(Field.PAUSES)) {
            return Batch.NULL;
        }
        long halves = pauses.halves(text(Field.PAUSES));
        if (halves == Batch.NULL) {
            trouble(Trouble.DOUBTFUL_CELL, Field.PAUSES);
        }
        return halves;
    }

    @Override
    void fill(String code) {
        batch.put(source).put(row.number).put(code);
        batch.put(label(Field.UNIT)).put(label(Field.FIELD)).put(label(Field.PROCEDURE));
        batch.putDay(received).putDay(due).putDay(dueBy).putDay(extendedBy).putDay(ended);
        batch.put(reappointed).put(supplements).put(apology).putDay(apologyOn).put(noFault);
        batch.put(pausedHalves).putDay(openMinutes).put(status).put(channel);
    }
}
