package org.assay.exchange;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * An import that goes on after its request has been answered. Its life: it waits for its turn, runs, and ends in one of the ways
 * of {@link JobState}; it stays, with its report, for whoever began it.
 */
@Entity
@Table(name = "job")
class Job {

    @Id
    private UUID id;

    private UUID spaceId;
    private UUID person;
    private String node;
    private String fileName;
    private String state;
    private String step;
    private int done;
    private int total;
    private String report;
    private UUID review;
    private Instant created;
    private Instant ended;

    protected Job() {}

    Job(UUID spaceId, UUID person, String node, String fileName, Instant created) {
        this.id = UUID.randomUUID();
        this.spaceId = spaceId;
        this.person = person;
        this.node = node;
        this.fileName = fileName;
        this.state = JobState.WAITING.label();
        this.step = "wait";
        this.created = created;
    }

    UUID id() {
        return id;
    }

    JobState state() {
        return JobState.of(state).orElseThrow();
    }

    /** It ends. */
    void end(JobState how, String what, UUID askedFor, Instant at) {
        state = how.label();
        report = what;
        review = askedFor;
        ended = at;
        if (how == JobState.DONE) {
            step = "end";
            done = 1;
            total = 1;
        }
    }

    JobDetails details(String space) {
        return new JobDetails(
                id,
                space,
                fileName,
                state(),
                step,
                done,
                total,
                report == null ? null : ImportReport.read(report),
                created,
                ended);
    }
}
