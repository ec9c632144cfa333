package org.assay.exchange;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.access.Access;
import org.assay.document.Intake;
import org.assay.identity.CurrentCaller;
import org.assay.page.Content;
import org.assay.page.Imports;
import org.assay.page.SpaceDetails;
import org.assay.page.Spaces;
import org.assay.page.Unfit;
import org.assay.platform.ApplicationService;

/**
 * Imports a file of the archive's format into the drafts of a space: one transaction, which also says that the job is done.
 *
 * <p>Read the file, find out what of it is there already, make facts of it and check them, write all pages, check what they say
 * of each other, ask for a review. The first step that finds flaws ends it.
 */
@ApplicationService
class DossierImport {

    /** The steps as {@link JobDetails#step} names them. */
    private static final List<String> STEPS = List.of("read", "match", "check", "store", "review");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Spaces spaces;

    @Inject
    private Naming naming;

    @Inject
    private Imports imports;

    @Inject
    private CaptureFiles files;

    @Inject
    private Intake intake;

    @Inject
    private ChangeSets changeSets;

    @Inject
    private JobLog log;

    @Inject
    private Clock clock;

    /**
     * Runs a job.
     *
     * @throws Refused if the file has flaws
     */
    public ImportReport run(UUID job, String slug, Upload upload) {
        SpaceDetails space = spaces.named(slug);
        Access.requireInsiderOf(space.team());
        Findings flaws = new Findings();
        Findings notes = new Findings();
        step(job, "read");
        Archive archive = Archive.of(upload.dossier(), flaws);
        flaws.orThrow();
        step(job, "match");
        Naming.Named named = naming.of(archive, space.id(), notes);
        Map<UUID, Content> before = imports.held(slug, named.old());
        step(job, "check");
        Reading reading = reading(archive, named, before, notes);
        List<CaptureFile> captures = files.of(archive, upload, named.names(), named.old());
        captures.forEach(capture -> reading.texts().put(capture.document(), capture.number(), capture.text()));
        List<Draft> drafts = drafts(reading, captures);
        flaws.orThrow();
        step(job, "store");
        captures.forEach(capture -> capture.captured().ifPresent(intake::take));
        Map<UUID, Imports.Result> results = written(slug, upload, drafts, named.old());

        Expectations.compare(archive, notes);
        step(job, "review");
        List<UUID> reviews = upload.review() ? changeSets.ask(upload.fileName(), results) : List.of();
        ImportReport report = report(archive, drafts, results, notes, reviews);
        entities.find(Job.class, job)
                .end(JobState.DONE, report.write(), reviews.isEmpty() ? null : reviews.get(0), clock.instant());
        return report;
    }

    private void step(UUID job, String step) {
        log.step(job, step, STEPS.indexOf(step), STEPS.size());
    }

    private Reading reading(Archive archive, Naming.Named named, Map<UUID, Content> before, Findings notes) {
        return new Reading(
                archive,
                named.names(),
                new CapturedTexts(),
                before,
                Set.copyOf(named.names().pages().values()),
                CurrentCaller.get().person(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                notes);
    }

    /** In the order in which people read them: what is spoken of before what is said. */
    static List<Draft> drafts(Reading reading, List<CaptureFile> captures) {
        List<Draft> drafts = new ArrayList<>();
        drafts.addAll(DocumentPart.read(reading, captures));
        drafts.addAll(ActorPart.read(reading));
        drafts.addAll(ScenePart.places(reading));
        drafts.addAll(ScenePart.events(reading));
        drafts.addAll(ScenePart.origins(reading));
        drafts.addAll(ClaimPart.read(reading));
        return drafts;
    }

    private Map<UUID, Imports.Result> written(String space, Upload upload, List<Draft> drafts, Set<UUID> old) {
        Map<UUID, Draft> byPage = drafts.stream().collect(Collectors.toMap(Draft::page, draft -> draft));
        List<Imports.Entry> entries = drafts.stream()
                .map(draft -> new Imports.Entry(
                        draft.page(), draft.kind(), draft.title(), draft.body(), draft.facts(), draft.marking()))
                .toList();
        try {
            return imports.write(space, entries, old, "Imported from " + upload.fileName());
        } catch (Unfit unfit) {
            Findings flaws = new Findings();
            unfit.violations().forEach((page, violations) -> {
                Draft draft = byPage.get(page);
                violations.forEach(violation -> flaws.add(
                        draft.line(violation.field()),
                        draft.item().path() + ": " + violation.field(),
                        violation.code(),
                        violation.message()));
            });
            throw new Refused(flaws.list());
        }
    }

    private static ImportReport report(
            Archive archive,
            List<Draft> drafts,
            Map<UUID, Imports.Result> results,
            Findings notes,
            List<UUID> reviews) {
        Map<Imports.Change, Map<String, Integer>> counts = new EnumMap<>(Imports.Change.class);
        List<ImportReport.ReportedPage> pages = new ArrayList<>();
        for (Draft draft : drafts) {
            Imports.Result result = results.get(draft.page());
            counts.computeIfAbsent(result.change(), change -> new LinkedHashMap<>())
                    .merge(draft.kind(), 1, Integer::sum);
            if (result.change() != Imports.Change.UNCHANGED) {
                pages.add(new ImportReport.ReportedPage(
                        draft.item().text("id"),
                        draft.page(),
                        result.revision().slug(),
                        draft.title(),
                        result.change().name().toLowerCase(Locale.ROOT)));
            }
        }
        return new ImportReport(
                counts.getOrDefault(Imports.Change.CREATED, Map.of()),
                counts.getOrDefault(Imports.Change.CHANGED, Map.of()),
                counts.getOrDefault(Imports.Change.UNCHANGED, Map.of()),
                pages,
                List.of(),
                notes.list(),
                archive.left(),
                reviews);
    }
}
