package org.ihtsdo.drools.helper;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ihtsdo.drools.domain.Concept;
import org.ihtsdo.drools.domain.Constants;
import org.ihtsdo.drools.domain.Description;

/** Questions about the texts of one concept. A tag is what stands in brackets at the end of a full name. */
public final class DescriptionHelper {
    private DescriptionHelper() {}

    public static Collection<Description> filterByActiveAndType(Concept concept, boolean active, String typeId) {
        return of(concept, active, typeId).collect(Collectors.toSet());
    }

    public static Collection<Description> filterByActiveTypeAndDialectPreferred(
            Concept concept, boolean active, String typeId, String dialect) {
        return of(concept, active, typeId)
                .filter(d -> Constants.ACCEPTABILITY_PREFERRED.equals(
                        d.getAcceptabilityMap().get(dialect)))
                .collect(Collectors.toSet());
    }

    public static boolean isMoreThanOneAcceptabilityPerDialect(
            Concept concept, boolean active, String typeId, String acceptability) {
        Map<String, Long> perDialect = of(concept, active, typeId)
                .flatMap(d -> d.getAcceptabilityMap().entrySet().stream())
                .filter(e -> acceptability.equals(e.getValue()))
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.counting()));
        return perDialect.values().stream().anyMatch(n -> n > 1);
    }

    public static boolean hasAcceptabilityMap(Description description) {
        return description.getAcceptabilityMap() != null
                && !description.getAcceptabilityMap().isEmpty();
    }

    public static boolean isAcceptabilityValuePresentOnDescription(Description description, String acceptability) {
        return description.isActive()
                && hasAcceptabilityMap(description)
                && description.getAcceptabilityMap().containsValue(acceptability);
    }

    public static boolean isPreferredInAnyDialect(Description description) {
        return hasAcceptabilityMap(description)
                && description.getAcceptabilityMap().containsValue(Constants.ACCEPTABILITY_PREFERRED);
    }

    public static boolean isUniqueWithinConcept(Description description, Concept concept) {
        return concept.getDescriptions().stream()
                .noneMatch(other -> !other.getId().equals(description.getId())
                        && Objects.equals(other.getTerm(), description.getTerm()));
    }

    public static boolean hasMatchingDescriptionByTypeTermLanguage(Concept concept, Description description) {
        return description.getLanguageCode() != null
                && concept.getDescriptions().stream()
                        .anyMatch(other -> Objects.equals(other.getTypeId(), description.getTypeId())
                                && Objects.equals(other.getTerm(), description.getTerm())
                                && description.getLanguageCode().equals(other.getLanguageCode()));
    }

    /** Whether terms that begin with the same word agree about their case. */
    public static boolean isCaseSignificanceValidBetweenTerms(Concept concept, Description description) {
        if (Constants.TEXT_DEFINITION.equals(description.getTypeId())) {
            return true;
        }
        String first = getFirstWord(description.getTerm()).toLowerCase(Locale.ROOT);
        return concept.getDescriptions().stream()
                .filter(d -> !Constants.TEXT_DEFINITION.equals(d.getTypeId()) && d.getCaseSignificanceId() != null)
                .filter(d -> getFirstWord(d.getTerm()).toLowerCase(Locale.ROOT).equals(first))
                .allMatch(d -> d.getCaseSignificanceId().equals(description.getCaseSignificanceId()));
    }

    /** Whether a preferred term has the case of the full name of the same dialect. */
    public static boolean isPreferredTermCaseSignificanceValid(Concept concept, Description description) {
        return description.getAcceptabilityMap().entrySet().stream()
                .filter(e -> Constants.ACCEPTABILITY_PREFERRED.equals(e.getValue()))
                .flatMap(e -> concept.getDescriptions().stream()
                        .filter(d -> Constants.FSN.equals(d.getTypeId()))
                        .filter(d -> Constants.ACCEPTABILITY_PREFERRED.equals(
                                d.getAcceptabilityMap().get(e.getKey()))))
                .allMatch(d -> Objects.equals(d.getCaseSignificanceId(), description.getCaseSignificanceId()));
    }

    public static boolean isSemanticTagEquivalentToAnother(String term, Set<String> others) {
        return isSemanticTagEquivalentToAnother(term, others, new String[0][]);
    }

    public static boolean isSemanticTagEquivalentToAnother(String term, Set<String> others, String[][] pairs) {
        String tag = getTag(term);
        return tag != null
                && others.stream()
                        .map(DescriptionHelper::getTag)
                        .anyMatch(other -> tag.equals(other) || goesWith(tag, other, pairs));
    }

    private static boolean goesWith(String tag, String other, String[][] pairs) {
        return Stream.of(pairs).anyMatch(p -> (p[0].equals("*") || p[0].equals(tag)) && p[1].equals(other));
    }

    public static boolean isAllParentSemanticTagMatchWithTerm(String term, List<String> others) {
        String tag = getTag(term);
        return tag == null || others.stream().allMatch(other -> tag.equals(getTag(other)));
    }

    public static String getTag(String term) {
        int open = term == null ? -1 : term.lastIndexOf('(');
        if (open < 0 || !term.endsWith(")")) {
            return null;
        }
        String tag = term.substring(open + 1, term.length() - 1);
        return tag.contains(")") ? null : tag;
    }

    public static Set<String> getTags(List<String> terms) {
        return terms.stream()
                .map(DescriptionHelper::getTag)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    public static String getTagForConcept(Concept concept) {
        return concept.getDescriptions().stream()
                .filter(d -> Constants.FSN.equals(d.getTypeId()))
                .map(d -> getTag(d.getTerm()))
                .findFirst()
                .orElse(null);
    }

    /** A full name without its tag; null if it has none. */
    public static String getFsnTerm(String term) {
        int at = getTag(term) == null ? -1 : term.lastIndexOf(" (");
        return at < 0 ? null : term.substring(0, at);
    }

    public static boolean hasSemanticTag(Description description) {
        return getTag(description.getTerm()) != null;
    }

    public static String getFirstWord(String term) {
        return term == null ? "" : term.split("\\s", 2)[0];
    }

    public static boolean hasUnicodeInvalidCharacters(String term) {
        return term.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\r');
    }

    private static Stream<? extends Description> of(Concept concept, boolean active, String typeId) {
        return concept.getDescriptions().stream().filter(d -> d.isActive() == active && typeId.equals(d.getTypeId()));
    }
}
