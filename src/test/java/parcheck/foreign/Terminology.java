package parcheck.foreign;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ihtsdo.drools.domain.Concept;
import org.ihtsdo.drools.domain.Constants;
import org.ihtsdo.drools.domain.Description;
import org.ihtsdo.drools.domain.Relationship;
import org.ihtsdo.drools.helper.DescriptionHelper;
import org.ihtsdo.drools.helper.RelationshipHelper;
import org.ihtsdo.drools.service.ConceptService;
import org.ihtsdo.drools.service.DescriptionService;
import org.ihtsdo.drools.service.RelationshipService;

/** The world around a case: the concepts that its file gives, and the words that the rule base brings along. */
record Terminology(Map<String, Concept> given, Words words)
        implements ConceptService, DescriptionService, RelationshipService {

    @Override
    public boolean isActive(String id) {
        return given.containsKey(id) && given.get(id).isActive();
    }

    @Override
    public boolean isInactiveConceptSameAs(String inactive, String id) {
        Concept concept = given.get(inactive);
        return concept != null
                && concept.getAssociationTargets()
                        .getOrDefault("SAME_AS", Set.of())
                        .contains(id);
    }

    /** Nothing is known of an earlier state, so nothing published counts as changed. */
    @Override
    public boolean isConceptModellingChanged(Concept concept) {
        return concept.getRelationships().stream().anyMatch(r -> !r.isPublished());
    }

    @Override
    public Concept findById(String id) {
        return given.get(id);
    }

    @Override
    public Set<String> getAllTopLevelHierarchies() {
        return given.values().stream()
                .filter(c -> parents(c).contains(Constants.ROOT_CONCEPT))
                .map(Concept::getId)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<String> findStatedAncestorsOfConcept(Concept concept) {
        Set<String> found = new HashSet<>();
        addAncestors(concept, found);
        return found;
    }

    private void addAncestors(Concept concept, Set<String> found) {
        for (String parent : concept == null ? Set.<String>of() : parents(concept)) {
            if (found.add(parent)) {
                addAncestors(given.get(parent), found);
            }
        }
    }

    @Override
    public Set<String> findStatedAncestorsOfConcepts(List<String> ids) {
        Set<String> found = new HashSet<>();
        ids.forEach(id -> addAncestors(given.get(id), found));
        return found;
    }

    @Override
    public Set<String> findTopLevelHierarchiesOfConcept(Concept concept) {
        Set<String> found = findStatedAncestorsOfConcept(concept);
        found.add(concept.getId());
        Set<String> tops = new HashSet<>(getAllTopLevelHierarchies());
        if (parents(concept).contains(Constants.ROOT_CONCEPT)) {
            tops.add(concept.getId());
        }
        found.retainAll(tops);
        return found;
    }

    @Override
    public Set<String> findLanguageReferenceSetByModule(String module) {
        return given.values().stream()
                .filter(c -> c.isActive() && module.equals(c.getModuleId()))
                .filter(c -> parents(c).contains(Constants.LANGUAGE_TYPE_CONCEPT))
                .map(Concept::getId)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<String> getFSNs(Set<String> ids, String... dialects) {
        return ids.stream()
                .filter(given::containsKey)
                .flatMap(id -> fullNames(given.get(id)))
                .filter(d -> Stream.of(dialects)
                        .anyMatch(dialect -> Constants.ACCEPTABILITY_PREFERRED.equals(
                                d.getAcceptabilityMap().get(dialect))))
                .map(Description::getTerm)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<Description> findActiveDescriptionByExactTerm(String term) {
        return texts().filter(d -> d.isActive() && term.equals(d.getTerm())).collect(Collectors.toSet());
    }

    @Override
    public Set<Description> findInactiveDescriptionByExactTerm(String term) {
        return texts().filter(d -> !d.isActive() && term.equals(d.getTerm())).collect(Collectors.toSet());
    }

    /** Concepts that share a parent, or, where no parents are told, the tag of their full names, are of one hierarchy. */
    @Override
    public Set<Description> findMatchingDescriptionInHierarchy(Concept concept, Description description) {
        return given.values().stream()
                .filter(other -> related(concept, other))
                .flatMap(other -> other.getDescriptions().stream())
                .filter(d -> description.getTerm().equals(d.getTerm()))
                .collect(Collectors.toSet());
    }

    private static boolean related(Concept a, Concept b) {
        Set<String> common = new HashSet<>(parents(a));
        if (common.isEmpty()) {
            String tag = DescriptionHelper.getTagForConcept(a);
            return tag != null && tag.equals(DescriptionHelper.getTagForConcept(b));
        }
        common.retainAll(parents(b));
        return !common.isEmpty();
    }

    @Override
    public String getLanguageSpecificErrorMessage(Description d) {
        boolean judged = d.isActive() && Constants.SYNONYM.equals(d.getTypeId()) && d.getTerm() != null;
        return !judged
                ? ""
                : Stream.of(d.getTerm().toLowerCase(Locale.ROOT).split("\\s+"))
                        .filter(word -> misspelt(word, d))
                        .collect(Collectors.joining(" "));
    }

    private boolean misspelt(String word, Description d) {
        Map<String, String> dialects = d.getAcceptabilityMap();
        return dialects.containsKey(Constants.US_EN_LANG_REFSET)
                        && words.american().containsValue(word)
                || dialects.containsKey(Constants.GB_EN_LANG_REFSET)
                        && words.american().containsKey(word);
    }

    @Override
    public String getCaseSensitiveWordsErrorMessage(Description d) {
        return Constants.ENTIRE_TERM_CASE_SENSITIVE.equals(d.getCaseSignificanceId())
                ? ""
                : Stream.of(d.getTerm().split("\\s+"))
                        .filter(words.caseSensitive()::contains)
                        .collect(Collectors.joining(" "));
    }

    @Override
    public Set<String> findParentsNotContainingSemanticTag(Concept concept, String tag, String... dialects) {
        return parents(concept).stream()
                .filter(given::containsKey)
                .filter(p -> fullNames(given.get(p)).anyMatch(d -> !tag.equals(DescriptionHelper.getTag(d.getTerm()))))
                .collect(Collectors.toSet());
    }

    @Override
    public boolean isRecognisedSemanticTag(String tag, String language) {
        return words.tags().contains(tag);
    }

    @Override
    public boolean isSemanticTagCompatibleWithinHierarchy(String term, Set<String> tops) {
        String tag = String.valueOf(DescriptionHelper.getTag(term));
        return tops.stream()
                .anyMatch(top -> words.below().getOrDefault(top, Set.of()).contains(tag));
    }

    @Override
    public boolean hasActiveInboundStatedRelationship(String id) {
        return inbound(id).findAny().isPresent();
    }

    @Override
    public boolean hasActiveInboundStatedRelationship(String id, String type) {
        return inbound(id).anyMatch(r -> type.equals(r.getTypeId()));
    }

    private Stream<? extends Relationship> inbound(String id) {
        return given.values().stream()
                .flatMap(c -> c.getRelationships().stream())
                .filter(r -> r.isActive() && id.equals(r.getDestinationId()))
                .filter(r -> Constants.STATED_RELATIONSHIP.equals(r.getCharacteristicTypeId()));
    }

    private static Set<String> parents(Concept concept) {
        return Constants.ROOT_CONCEPT.equals(concept.getId())
                ? Set.of()
                : RelationshipHelper.getActiveStatedParentConceptIds(concept);
    }

    private static Stream<? extends Description> fullNames(Concept concept) {
        return concept.getDescriptions().stream().filter(d -> d.isActive() && Constants.FSN.equals(d.getTypeId()));
    }

    private Stream<? extends Description> texts() {
        return given.values().stream().flatMap(c -> c.getDescriptions().stream());
    }
}
