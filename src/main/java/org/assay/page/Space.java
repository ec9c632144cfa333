package org.assay.page;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assay.access.Marking;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A part of the wiki that belongs to one team.
 *
 * <p>Its life: an admin creates it for a team; the team's analysts and reviewers fill it with pages; the teams it is shared
 * with read what is approved and AMBER. Its slug and its team never change.
 */
@Entity
@Table(name = "space")
public class Space {

    @Id
    private UUID id;

    @Column(updatable = false)
    private String slug;

    private String title;

    private String team;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> sharedTeams;

    private Marking marking;

    private boolean auditReads;

    @Column(updatable = false)
    private Instant created;

    @Column(updatable = false)
    private UUID createdBy;

    @Version
    private int version;

    protected Space() {}

    Space(String slug, String title, String team, UUID createdBy, Instant created) {
        this.id = UUID.randomUUID();
        this.slug = slug;
        this.title = title;
        this.team = team;
        this.sharedTeams = List.of();
        this.marking = Marking.AMBER;
        this.createdBy = createdBy;
        this.created = created;
    }

    UUID id() {
        return id;
    }

    String slug() {
        return slug;
    }

    String title() {
        return title;
    }

    String team() {
        return team;
    }

    List<String> sharedTeams() {
        return sharedTeams;
    }

    void shareWith(List<String> teams) {
        this.sharedTeams = List.copyOf(teams);
    }

    /** The marking that a new page gets where its author names none. */
    Marking marking() {
        return marking;
    }

    int version() {
        return version;
    }

    /** Whether reads of its AMBER pages are recorded as well. */
    boolean auditReads() {
        return auditReads;
    }

    void isSetUp(String newTitle, String newTeam, List<String> teams, Marking newMarking, boolean recordsReads) {
        title = newTitle;
        team = newTeam;
        sharedTeams = List.copyOf(teams);
        marking = newMarking;
        auditReads = recordsReads;
    }

    SpaceDetails details() {
        return new SpaceDetails(id, slug, title, team, List.copyOf(sharedTeams), marking);
    }
}
