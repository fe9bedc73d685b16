package org.ihtsdo.drools.domain;

/** Anything that has an identifier and a life: it may be active, published, released. */
public interface Component {
    String getId();

    boolean isActive();

    boolean isPublished();

    boolean isReleased();

    String getModuleId();

    String getEffectiveTime();
}
