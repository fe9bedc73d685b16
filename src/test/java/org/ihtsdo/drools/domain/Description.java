package org.ihtsdo.drools.domain;

import java.util.Map;

/** One text for a concept. */
public interface Description extends Component {
    String getConceptId();

    String getTypeId();

    String getTerm();

    String getLanguageCode();

    String getCaseSignificanceId();

    boolean isTextDefinition();

    Map<String, String> getAcceptabilityMap();
}
