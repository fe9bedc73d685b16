/** What rules of the SNOMED CT rule base answer, under the names that those rules import; written for the tests, see {@code domain}. */
package org.ihtsdo.drools.response;
