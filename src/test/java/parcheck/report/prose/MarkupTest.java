package parcheck.report.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a line only what it says is left, in one way of writing; signs that say something stay. */
class MarkupTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // emphasis
                "**Tham gia** 5 tin | Tham gia 5 tin",
                "*Ở* | Ở",
                "Giao ***36*** nhiệm vụ | Giao 36 nhiệm vụ",
                "(*Có danh sách*) | (Có danh sách)",
                // headings
                "# Thu chi | Thu chi",
                "### **1. Thu chi** | 1. Thu chi",
                "'  ## Thu' | Thu",
                "#Ở | Ở",
                "Gói thầu #3 | Gói thầu #3",
                "Phòng#3 | Phòng#3",
                // lists
                "* Ban hành 5 văn bản | - Ban hành 5 văn bản",
                "'  * Thu 5' | - Thu 5",
                "* * Thu 5 | - Thu 5",
                "* **Thu** 5 | - Thu 5",
                // signs made harmless for Markdown
                "1\\. Thu chi | 1. Thu chi",
                "\\- Thu chi | - Thu chi",
                "\\– Ở | – Ở",
                "D:\\Thu\\2023 | D:\\Thu\\2023",
            })
    void marksOfMarkdownGo(String line, String text) {
        assertThat(Markup.strip(line)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<b>Thu</b> 5 | Thu 5",
                "Thu <i>5</i> tin | Thu 5 tin",
                "<p class=\"a\">Sở <B>Nội vụ</B></p> | Sở Nội vụ",
                "<A HREF=\"x\">Thu</A> | Thu",
                "<z>Thu</z><Z>chi</Z> | Thuchi",
                "</ở>Ở | Ở",
                "Thu<br/>chi | Thuchi",
                // numbers of notes
                "Tỉnh<sup>1</sup>, xã<sup>12</sup> | Tỉnh, xã",
                "<sup>1</sup> Thu chi | Thu chi",
                "Tỉnh <sup>(Sở | Tỉnh (Sở",
                // no tags
                "Thu < 5 và > 3 | Thu < 5 và > 3",
                "a<5 và 6>5 | a<5 và 6>5",
                "Thu <5 ngày> | Thu <5 ngày>",
                "Thu <@> | Thu <@>",
                "Thu <[> | Thu <[>",
                "Thu <`> | Thu <`>",
                "Thu <{> | Thu <{>",
                "Thu < | Thu <",
                "<b và 5 | <b và 5",
                "Thu <b và 5 | Thu <b và 5",
            })
    void tagsAndNumbersOfNotesGo(String line, String text) {
        assertThat(Markup.strip(line)).isEqualTo(text);
    }

    @Test
    void whatIsLongerThanATagEverIsIsText() {
        String longest = "<a " + "x".repeat(196) + ">";
        assertThat(Markup.strip("Thu " + longest + "5")).isEqualTo("Thu 5");
        String longer = "<a " + "x".repeat(197) + ">";
        assertThat(Markup.strip("Thu " + longer + "5")).isEqualTo("Thu " + longer + "5");
    }

    @Test
    void aNoteLongerThanANumberOfANoteEverIsStays() {
        String note = "5".repeat(300);
        assertThat(Markup.strip("<sup>" + note + "</sup>")).isEqualTo(note);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'Thu  chi' | Thu chi",
                "' Thu chi' | Thu chi",
                "'Thu chi ' | Thu chi",
                "' Sở' | Sở",
                "'Sở ' | Sở",
                "'Sở\tXã' | Sở Xã",
                "'Sở \t Xã' | Sở Xã",
                "'Sở\u00A0Xã' | Sở Xã",
                "'Sở\u2003Xã' | Sở Xã",
                "'Sở\u3000Xã' | Sở Xã",
                "'Thu\u2028chi' | Thu chi",
            })
    void everySpaceIsOnePlainSpace(String line, String text) {
        assertThat(Markup.strip(line)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF'})
    void whatNobodySeesGoes(char unseen) {
        assertThat(Markup.strip("Thu" + unseen + "chi")).isEqualTo("Thuchi");
        assertThat(Markup.strip("Sở" + unseen)).isEqualTo("Sở");
        assertThat(Markup.strip(String.valueOf(unseen))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\u00A0", "\u2003", "  \t "})
    void aLineOfSpacesIsEmpty(String line) {
        assertThat(Markup.strip(line)).isEmpty();
    }

    @Test
    void lettersAreComposed() {
        assertThat(Markup.strip("Va\u0300 thu")).isEqualTo("V\u00E0 thu");
        assertThat(Markup.strip("So\u031B\u0309 **5**")).isEqualTo("S\u1EDF 5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thu chi: 5/6 (83,3%) = 5 + 6 & \"7\" ~ 8_9; [x] {y} $5",
                "Ủy ban nhân dân tỉnh – “Sở Nội vụ”… • 5 km² ≥ 3",
            })
    void whatIsNoMarkStays(String line) {
        assertThat(Markup.strip(line)).isEqualTo(line);
    }
}
