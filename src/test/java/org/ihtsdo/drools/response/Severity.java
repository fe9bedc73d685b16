package org.ihtsdo.drools.response;

/** How bad it is. */
public enum Severity {
    ERROR,
    WARNING
}
