/** What rules of the SNOMED CT rule base may ask of the world, under the names that those rules import; see {@code domain}. */
package org.ihtsdo.drools.service;
