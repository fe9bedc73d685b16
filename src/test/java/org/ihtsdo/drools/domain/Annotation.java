package org.ihtsdo.drools.domain;

/** A remark on a concept. */
public interface Annotation extends Component {
    String getConceptId();

    String getLanguageDialectCode();

    String getTypeId();

    String getValue();
}
