package org.ihtsdo.drools.response;

import org.ihtsdo.drools.domain.Component;
import org.ihtsdo.drools.domain.Concept;
import org.ihtsdo.drools.domain.Description;
import org.ihtsdo.drools.domain.OntologyAxiom;
import org.ihtsdo.drools.domain.Relationship;

/** One thing that a rule found wrong. Older rules give no rule identifier. */
public class InvalidContent {
    private final String ruleId;
    private final Component component;
    private final String message;
    private final Severity severity;
    private boolean ignorePublishedCheck;

    public InvalidContent(String ruleId, Component component, String message, Severity severity) {
        this.ruleId = ruleId;
        this.component = component;
        this.message = message;
        this.severity = severity;
    }

    public InvalidContent(String ruleId, Component component, String message) {
        this(ruleId, component, message, Severity.ERROR);
    }

    public InvalidContent(Component component, String message, Severity severity) {
        this("", component, message, severity);
    }

    public InvalidContent(Component component, String message) {
        this("", component, message, Severity.ERROR);
    }

    /** Makes it count although the component is published. */
    public void ignorePublishedCheck() {
        ignorePublishedCheck = true;
    }

    /** Whether it is to be told: published components are passed over unless the rule wants otherwise. */
    public boolean counts() {
        return ignorePublishedCheck || !component.isPublished();
    }

    public String getRuleId() {
        return ruleId;
    }

    public Component getComponent() {
        return component;
    }

    public String getComponentId() {
        return component.getId();
    }

    public String getConceptId() {
        if (component instanceof Description description) {
            return description.getConceptId();
        } else if (component instanceof Relationship relationship) {
            return relationship.getSourceId();
        } else if (component instanceof OntologyAxiom axiom) {
            return axiom.getReferencedComponentId();
        }
        return component instanceof Concept ? component.getId() : "";
    }

    public String getMessage() {
        return message;
    }

    public Severity getSeverity() {
        return severity;
    }

    @Override
    public String toString() {
        return severity + " " + getComponentId() + ": " + message;
    }
}
