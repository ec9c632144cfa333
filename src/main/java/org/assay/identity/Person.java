package org.assay.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * A person who has signed in at least once or holds a role in a team; the id lives as long as the wiki, whatever the
 * provider renames.
 */
@Entity
@Table(name = "person")
public class Person {

    @Id
    private UUID id;

    @Column(updatable = false)
    private String provider;

    @Column(updatable = false)
    private String subject;

    private String name;

    private String displayName;

    @Column(updatable = false)
    private Instant firstSeen;

    private boolean enabled;

    private boolean admin;

    private Instant changed;

    @ElementCollection
    @CollectionTable(name = "membership", joinColumns = @JoinColumn(name = "person"))
    private Set<Membership> memberships = new HashSet<>();

    protected Person() {}

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String displayName() {
        return displayName;
    }

    KnownRights known() {
        return new KnownRights(new Rights(enabled, admin, memberships), changed);
    }

    Enrolled enrolled() {
        return new Enrolled(id, subject, name, displayName, known());
    }

    PersonRights withRights() {
        return new PersonRights(new PersonName(id, name, displayName), known().rights());
    }

    /** He is that from now on. */
    void becomes(Rights rights, Instant at) {
        enabled = rights.enabled();
        admin = rights.admin();
        memberships.retainAll(rights.memberships());
        memberships.addAll(rights.memberships());
        changed = at;
    }
}
