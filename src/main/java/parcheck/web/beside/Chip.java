package parcheck.web.beside;

import parcheck.web.check.FindingView;

/** The mark of a finding on one of its places: its number, and the name by which links find this place. */
public record Chip(FindingView finding, String anchor) {}
