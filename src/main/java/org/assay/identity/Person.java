package org.assay.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A person who has signed in at least once; the id lives as long as the wiki, whatever the provider renames. */
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

    protected Person() {}

    Person(UUID id, String provider, String subject, Instant firstSeen) {
        this.id = id;
        this.provider = provider;
        this.subject = subject;
        this.firstSeen = firstSeen;
    }

    void isCalled(String name, String displayName) {
        this.name = name;
        this.displayName = displayName;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String displayName() {
        return displayName;
    }

    String provider() {
        return provider;
    }

    String subject() {
        return subject;
    }

    Instant firstSeen() {
        return firstSeen;
    }
}
