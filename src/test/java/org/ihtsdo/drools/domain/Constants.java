package org.ihtsdo.drools.domain;

/** Identifiers of SNOMED CT that rules call by name. */
public final class Constants {
    public static final String ROOT_CONCEPT = "138875005";
    public static final String IS_A = "116680003";
    public static final String FSN = "900000000000003001";
    public static final String SYNONYM = "900000000000013009";
    public static final String TEXT_DEFINITION = "900000000000550004";
    public static final String US_EN_LANG_REFSET = "900000000000509007";
    public static final String GB_EN_LANG_REFSET = "900000000000508004";
    public static final String ACCEPTABILITY_PREFERRED = "900000000000548007";
    public static final String ACCEPTABILITY_ACCEPTABLE = "900000000000549004";
    public static final String ENTIRE_TERM_CASE_SENSITIVE = "900000000000017005";
    public static final String ENTIRE_TERM_CASE_INSENSITIVE = "900000000000448009";
    public static final String ONLY_INITIAL_CHARACTER_CASE_INSENSITIVE = "900000000000020002";
    public static final String PRIMITIVE = "900000000000074008";
    public static final String DEFINED = "900000000000073002";
    public static final String STATED_RELATIONSHIP = "900000000000010007";
    public static final String INFERRED_RELATIONSHIP = "900000000000011006";
    public static final String LANGUAGE_TYPE_CONCEPT = "900000000000506000";
    public static final String REFSET_SAME_AS_ASSOCIATION = "900000000000527005";

    private Constants() {}
}
