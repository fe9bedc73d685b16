package parcheck.office.ruling;

import parcheck.check.Verdict;
import parcheck.plan.Catalogue;

/** A verdict, the bytes of its findings.json (the same that the command line writes), and the catalogue that its words need. */
public record Ruling(Verdict verdict, byte[] findingsJson, Catalogue catalogue) {}
