package parcheck.evidence.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "05/02/2023;2023-02-05;",
                "5/2/2023;2023-02-05;",
                " 05-02-2023 ;2023-02-05;",
                "05.02.2023;2023-02-05;",
                "2023-02-05;2023-02-05;",
                "2023/2/5;2023-02-05;",
                "20230205;2023-02-05;",
                "44962;2023-02-05;",
                "44962.5;2023-02-05;720",
                "44962,75;2023-02-05;1080",
                "05/02/2023 08:30;2023-02-05;510",
                "05/02/2023 8:30:15;2023-02-05;510",
                "2023-02-05T08:30:00.123;2023-02-05;510",
                "2023-02-05T20:00:00Z;2023-02-06;180",
                "2023-02-05T08:30:00+07:00;2023-02-05;510",
                "08:30 05/02/2023;2023-02-05;510",
                "08:30:15, 05/02/2023;2023-02-05;510",
                "ngày 05 tháng 02 năm 2023;2023-02-05;",
                "29/02/2024;2024-02-29;",
                "31/12/2023;2023-12-31;",
                // at the edge of what a day and a register can have
                "01/01/1990;1990-01-01;",
                "31/12/2100;2100-12-31;",
                "05/02/2023 00:00;2023-02-05;0",
                "05/02/2023 23:59;2023-02-05;1439",
                "5/2/2023  8:05;2023-02-05;485",
                "2023-02-05 20:00:00+09:00;2023-02-05;1080",
                "44962.99999;2023-02-05;1439",
                " 05/02/2023 ;2023-02-05;",
                "Ngày 5 tháng 2 năm 2023;2023-02-05;",
                "5 tháng 2 năm 2023;2023-02-05;",
                "23:59 5-2-2023;2023-02-05;1439",
            })
    void readsEveryStyle(String written, LocalDate day, Integer minute) {
        DateReader reader = new DateReader(false);
        char[] text = written.toCharArray();
        assertThat(reader.read(text, 0, text.length)).isNull();
        assertThat(LocalDate.ofEpochDay(reader.day)).isEqualTo(day);
        assertThat(reader.minute).isEqualTo(minute == null ? DateReader.NONE : minute);
        assertBytesReadAlike(written);
    }

    @Test
    void workbooksThatCountFrom1904HaveTheirDaysShifted() {
        DateReader reader = new DateReader(false);
        reader.dayShift = 1462;
        assertThat(reader.read("43500".toCharArray(), 0, 5)).isNull();
        assertThat(LocalDate.ofEpochDay(reader.day)).isEqualTo("2023-02-05");
    }

    @Test
    void nothingOfTheLastReadingIsLeft() {
        DateReader reader = new DateReader(false);
        reader.read("05/02/2023 08:30".toCharArray(), 0, 16);
        assertThat(reader.read("31/11/2023".toCharArray(), 0, 10)).isEqualTo(Trouble.NO_SUCH_DAY);
        assertThat(reader.day).isEqualTo(DateReader.NONE);
        assertThat(reader.minute).isEqualTo(DateReader.NONE);
    }

    /** Bytes take a shorter way where they are the usual style; it must lead to the same day. */
    private static void assertBytesReadAlike(String written) {
        for (boolean monthFirst : new boolean[] {false, true}) {
            DateReader ofLetters = new DateReader(monthFirst);
            DateReader ofBytes = new DateReader(monthFirst);
            byte[] bytes = ("x" + written + "y").getBytes(StandardCharsets.UTF_8);
            Trouble wrong = ofLetters.read(written.toCharArray(), 0, written.length());
            assertThat(ofBytes.read(bytes, 1, bytes.length - 1)).as(written).isEqualTo(wrong);
            assertThat(ofBytes.day).as(written).isEqualTo(ofLetters.day);
            assertThat(ofBytes.minute).as(written).isEqualTo(ofLetters.minute);
        }
    }

    @Test
    void everySmallSlipInTheUsualStyleIsReadAlikeFromBytesAndFromLetters() {
        String letters = "0123456789/.-: Tx\u00A0ế";
        Random random = new Random(11);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder written = new StringBuilder(random.nextBoolean() ? "05/02/2023" : "05/02/2023 08:30");
            for (int slips = random.nextInt(3); slips >= 0; slips--) {
                written.setCharAt(random.nextInt(written.length()), letters.charAt(random.nextInt(letters.length())));
            }
            assertBytesReadAlike(written.toString());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "31/11/2023;NO_SUCH_DAY",
                "29/02/2023;NO_SUCH_DAY",
                "00/05/2023;NO_SUCH_DAY",
                "12/31/2023;NO_SUCH_DAY", // month before day is never guessed
                "20231131;NO_SUCH_DAY",
                "05/02/1023;DATE_OUT_OF_RANGE",
                "31/12/1989;DATE_OUT_OF_RANGE",
                "01/01/2101;DATE_OUT_OF_RANGE",
                "05/02/2023 24:00;NOT_A_DATE",
                "05/02/2023 23:60;NOT_A_DATE",
                "05/02/2023x08:30;NOT_A_DATE",
                "05/02/2023 08;NOT_A_DATE",
                "05/02/2023 08-30;NOT_A_DATE",
                "05/02/2023 08:30 sáng;NOT_A_DATE",
                "5/2/2023 20:00:00Z;NOT_A_DATE",
                "2023/02;NOT_A_DATE",
                "2023-02-005;NOT_A_DATE",
                "005/02/2023;NOT_A_DATE",
                "29999;NOT_A_DATE",
                "80000;NOT_A_DATE",
                "05/02/23;NOT_A_DATE",
                "05/02;NOT_A_DATE",
                "05/02-2023;NOT_A_DATE",
                "05/02/2023 25:00;NOT_A_DATE",
                "05/02/2023 08;NOT_A_DATE",
                "0912345678;NOT_A_DATE",
                "123;NOT_A_DATE",
                "hôm qua;NOT_A_DATE",
                "2023-02-05T08:30:00+99:00;NOT_A_DATE",
            })
    void refusesWhatIsNoDay(String written, Trouble trouble) {
        char[] text = written.toCharArray();
        assertThat(new DateReader(false).read(text, 0, text.length)).isEqualTo(trouble);
        assertBytesReadAlike(written);
    }

    @Test
    void monthsComeFirstOnlyIfTheUserSaysSo() {
        DateReader reader = new DateReader(true);
        char[] text = "12/31/2023".toCharArray();
        assertThat(reader.read(text, 0, text.length)).isNull();
        assertThat(LocalDate.ofEpochDay(reader.day)).isEqualTo(LocalDate.of(2023, 12, 31));
    }

    @Test
    void everyMinuteOfEveryDayComesBack() {
        DateReader reader = new DateReader(false);
        DateTimeFormatter format = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);
        LocalDateTime at = LocalDateTime.of(1995, 1, 1, 0, 0);
        while (at.getYear() < 2060) {
            char[] text = format.format(at).toCharArray();
            assertBytesReadAlike(format.format(at));
            assertThat(reader.read(text, 0, text.length)).isNull();
            assertThat(reader.day).isEqualTo((int) at.toLocalDate().toEpochDay());
            assertThat(reader.minute).isEqualTo(at.getHour() * 60 + at.getMinute());
            at = at.plusMinutes(1567);
        }
    }
}
