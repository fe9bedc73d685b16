/**
 * The words in which the SNOMED CT rule base speaks of its facts. Rules import types by their full names, so to run a stranger's
 * rules as they are, types of these names must be there; these are our own, reduced to what rules ask for.
 */
package org.ihtsdo.drools.domain;
