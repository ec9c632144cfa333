package org.assay.tradecraft;

import java.util.Optional;

/**
 * What an actor is. Source: the house's model of the domain; each has its {@code identity_class} in STIX 2.1 (OASIS, 10 June 2021,
 * vocabulary {@code identity-class-ov}).
 */
public enum ActorKind implements Labelled {
    /** Somebody with a name. */
    PERSON("individual"),
    /** One whom the source does not name. */
    UNNAMED_PERSON("individual"),
    /** Some whom the source does not name. */
    UNNAMED_GROUP("group"),
    /** All of a sort: “officials”, “commanders”. */
    CLASS("class"),
    /** An organization of no other kind. */
    ORGANIZATION("organization"),
    /** A government. */
    GOVERNMENT("organization"),
    /** A state. */
    STATE("organization"),
    /** A parliament. */
    LEGISLATURE("organization"),
    /** A committee of a parliament. */
    LEGISLATIVE_COMMITTEE("organization"),
    /** Forces of a state, or a part or staff of them. */
    ARMED_FORCES("organization"),
    /** Armed, and of no state. */
    ARMED_GROUP("organization"),
    /** Several who act together. */
    COALITION("group"),
    /** A place that acts: an operations room, a base. */
    FACILITY("organization"),
    /** Publishes. */
    OUTLET("organization"),
    /** A people. */
    ETHNIC_GROUP("class"),
    /** “Reports”, “it is said”. */
    UNATTRIBUTED_SOURCE("unknown"),
    /** Who worked on a body of knowledge; in files only. */
    CONTRIBUTOR("individual");

    private final String identityClass;

    ActorKind(String identityClass) {
        this.identityClass = identityClass;
    }

    /** The value of STIX 2.1's open vocabulary of identity classes. */
    public String identityClass() {
        return identityClass;
    }

    /** Whether a page can be of it: a contributor is a role of a person, and only the archive's format writes it as an actor. */
    public boolean hasPages() {
        return this != CONTRIBUTOR;
    }

    /** Reads a label. */
    public static Optional<ActorKind> of(String label) {
        return Labelled.find(values(), label);
    }
}
