package org.assay.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assay.access.Marking;
import org.assay.board.Figures;
import org.assay.board.FiguresOfSpaces;
import org.assay.identity.Caller;
import org.assay.identity.Membership;
import org.assay.identity.People;
import org.assay.identity.Role;
import org.assay.identity.Roster;
import org.assay.identity.Work;
import org.assay.page.PageContents;
import org.assay.page.Spaces;
import org.assay.page.Stage;
import org.assay.review.NewVote;
import org.assay.review.ReviewViews;
import org.assay.review.Reviews;

/** A space of its own with its people, into which tests import. */
final class Bench {

    final String team = "team-" + UUID.randomUUID().toString().substring(0, 8);
    final Caller admin = person("admin", true, Set.of());
    final Caller analyst = member("analyst", Role.ANALYST);
    final Caller colleague = member("colleague", Role.ANALYST);
    final Caller reviewer = member("reviewer", Role.REVIEWER);
    final Caller reader = member("reader", Role.READER);
    final String space;

    private final Jobs jobs = CDI.current().select(Jobs.class).get();
    private final DossierImport dossiers =
            CDI.current().select(DossierImport.class).get();
    private final DossierExport exports =
            CDI.current().select(DossierExport.class).get();
    private final FiguresOfSpaces figures =
            CDI.current().select(FiguresOfSpaces.class).get();
    private final Reviews reviews = CDI.current().select(Reviews.class).get();
    private final ReviewViews views = CDI.current().select(ReviewViews.class).get();

    Bench() {
        space = Work.as(admin, () -> CDI.current().select(Spaces.class).get().create(team, "Space of " + team, team))
                .slug();
    }

    private Caller member(String name, Role role) {
        return person(name, false, Set.of(new Membership(team, role)));
    }

    private static Caller person(String name, boolean admin, Set<Membership> memberships) {
        String unique = name + "-" + UUID.randomUUID().toString().substring(0, 8);
        UUID id = CDI.current().select(People.class).get().identify("test", unique, unique, "Dr " + unique);
        CDI.current().select(Roster.class).get().sees(id, memberships);
        return Caller.person(id, unique, "Dr " + unique, true, admin, memberships);
    }

    ImportReport take(JsonObject dossier) {
        return take(analyst, WorkedExample.written(dossier));
    }

    ImportReport take(Caller who, byte[] dossier) {
        return take(who, dossier, WorkedExample.bytes(WorkedExample.ARTICLE), true);
    }

    ImportReport take(Caller who, byte[] dossier, byte[] document, boolean review) {
        return Work.as(who, () -> {
            UUID job = jobs.begin(space, "dossier.json");
            try {
                return dossiers.run(job, space, new Upload("dossier.json", dossier, "article.txt", document, review));
            } catch (RuntimeException e) {
                CDI.current().select(JobLog.class).get().end(job, JobState.REFUSED, null);
                throw e;
            }
        });
    }

    /** What is wrong with a file: line, path and code of each finding. */
    List<String> flaws(byte[] dossier, byte[] document) {
        try {
            take(analyst, dossier, document, false);
        } catch (Refused refused) {
            return refused.findings().stream()
                    .map(finding -> finding.line() + " " + finding.path() + " " + finding.code())
                    .toList();
        }
        return List.of();
    }

    /** The page with that short name. */
    UUID page(String kind, String ref) {
        return Work.as(
                analyst,
                () ->
                        CDI
                                .current()
                                .select(PageContents.class)
                                .get()
                                .of(space, List.of(kind), null, Marking.RED)
                                .stream()
                                .filter(content -> content.facts().contains("\"ref\":\"" + ref + "\""))
                                .findFirst()
                                .orElseThrow()
                                .id());
    }

    JsonObject out(Caller who, Stage stage) {
        return out(who, stage, null);
    }

    JsonObject out(Caller who, Stage stage, Marking most) {
        return Work.as(who, () -> exports.of(space, stage, most));
    }

    Figures figures(Caller who, String claims) {
        return Work.as(who, () -> figures.of(space, null, claims));
    }

    void publish(UUID review) {
        String hash = Work.as(reviewer, () -> views.details(review)).hash();
        Work.runAs(reviewer, () -> reviews.vote(review, new NewVote(hash, "approve", "", Map.of())));
        Work.runAs(reviewer, () -> reviews.publish(review, hash));
        assertThat(Work.as(reviewer, () -> views.details(review)).state().isOpen())
                .isFalse();
    }
}
