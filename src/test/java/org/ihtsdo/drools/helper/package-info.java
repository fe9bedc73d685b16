/**
 * Functions that rules of the SNOMED CT rule base call, under the names that those rules import (which is why they are called
 * helpers); our own, written from what the rules' cases ask for.
 */
package org.ihtsdo.drools.helper;
