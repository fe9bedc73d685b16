package parcheck.report.prose;

import java.util.ArrayList;
import java.util.List;
import parcheck.intake.Place;

/** A short piece of a sentence as the reader of a finding is to see it, with its place and the ranges of characters to be marked. */
public record Excerpt(Place place, String text, List<Excerpt.Mark> marks) {
    private static final int AROUND = 60;
    private static final int LONGEST = 320;
    private static final String LEFT_OUT = "…";

    /** Characters from {@code start} up to {@code end}. */
    public record Mark(int start, int end) {}

    /** The piece of a sentence around its marks, which are in order; what lies far from them is left out. */
    static Excerpt of(Sentence sentence, List<Mark> marks) {
        String text = sentence.text();
        int first = marks.isEmpty() ? 0 : marks.get(0).start();
        int last = marks.isEmpty() ? text.length() : marks.get(marks.size() - 1).end();
        int from = first <= AROUND ? 0 : wordStart(text, first - AROUND);
        int to = wordEnd(text, Math.min(last + AROUND, from + LONGEST));
        String head = from > 0 ? LEFT_OUT : "";
        int shift = head.length() - from;
        List<Mark> shifted = new ArrayList<>(marks.size());
        for (Mark mark : marks) {
            if (mark.end() <= to) {
                shifted.add(new Mark(mark.start() + shift, mark.end() + shift));
            }
        }
        return new Excerpt(
                sentence.place(), head + text.substring(from, to) + (to < text.length() ? LEFT_OUT : ""), shifted);
    }

    private static int wordStart(String text, int at) {
        int space = text.indexOf(' ', at);
        return space < 0 ? at : space + 1;
    }

    private static int wordEnd(String text, int at) {
        int space = text.indexOf(' ', at);
        return space < 0 ? text.length() : space;
    }
}
