package parcheck.office.registry;

import parcheck.office.units.UnitPreview;

/** A list that was looked at: what it would do, the SHA-256 that it is kept under, and that of the registry it was held against. */
public record Looked(UnitPreview preview, String sha256, String registry) {}
