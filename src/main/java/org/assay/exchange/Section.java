package org.assay.exchange;

import java.util.Locale;

/** A part of the archive's format: a list of things of one kind, each with a name that begins with the kind's. */
enum Section {
    DOCUMENT("documents"),
    ACTOR("actors"),
    PLACE("places"),
    EVENT("events"),
    ORIGIN("origins"),
    TOPIC("topics"),
    CLAIM("claims"),
    RELATION("claim_relations"),
    ACTOR_RELATION("actor_relations");

    private final String member;

    Section(String member) {
        this.member = member;
    }

    /** The list's name in the file. */
    String member() {
        return member;
    }

    /** How names of its things begin, before the stroke; for those that become pages also their kind. */
    String prefix() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name of a thing: {@code claim/C11}. */
    String named(String ref) {
        return prefix() + "/" + ref;
    }

    /** Whether its things become pages. */
    boolean isPages() {
        return this != TOPIC && this != RELATION && this != ACTOR_RELATION;
    }
}
