package parcheck.remedy;

import java.util.List;
import java.util.Map;

/**
 * Who sends notices, who leads which field, who heads which unit, and how many working days each kind of finding gets: the
 * configuration of a province. Offices and titles only, no names of persons.
 */
public record Offices(
        Sender sender,
        List<String> grounds,
        List<Lead> leads,
        Map<String, String> groups,
        String otherLead,
        List<Head> heads,
        Map<String, Integer> days,
        Map<String, String> evidence,
        Map<String, Special> clauses,
        Map<String, Integer> ladder) {

    /** The office that signs; {@code signs} are the marks behind the number, by kind of notice. */
    public record Sender(
            String parent,
            String agency,
            String agencyName,
            String place,
            Map<String, String> signs,
            String authority,
            String title,
            List<String> recipients,
            String archive) {}

    /** The office that leads the field of all clauses whose number begins so. */
    public record Lead(String clause, String office) {}

    /** The title of the head of units whose name begins so; {@code {0}} is the name, {@code {1}} the rest of it. */
    public record Head(String starts, String title) {}

    /** What differs for one clause; an empty list of words and 0 days mean: as usual. */
    public record Special(String evidence, int days) {}
}
