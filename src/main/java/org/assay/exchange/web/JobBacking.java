package org.assay.exchange.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.assay.exchange.ImportReport;
import org.assay.exchange.JobDetails;
import org.assay.exchange.Jobs;
import org.assay.page.SpaceDetails;
import org.assay.page.Spaces;
import org.assay.platform.NotFound;
import org.assay.platform.web.PathParameters;

/** An import while it goes on, and what came of it. */
@Named
@ViewScoped
public class JobBacking implements Serializable {

    private static final int MOST_PAGES = 200;

    @Inject
    private Jobs jobs;

    @Inject
    private Spaces spaces;

    @Inject
    private PathParameters path;

    private SpaceDetails space;
    private JobDetails job;

    /** A row of the report: how many pages of a kind. */
    public record Count(String kind, int created, int changed, int unchanged) implements Serializable {}

    /** Called before the view is rendered, each time. */
    public void open() {
        if (space == null) {
            space = spaces.named(path.space());
        }
        if (job == null || !job.state().isEnded()) {
            job = jobs.named(path.uuid("id"));
        }
        if (!job.space().equals(space.slug())) {
            throw new NotFound();
        }
    }

    public SpaceDetails getSpace() {
        return space;
    }

    public JobDetails getJob() {
        return job;
    }

    public ImportReport getReport() {
        return job.report();
    }

    /** How many pages of each kind. */
    public List<Count> getCounts() {
        ImportReport report = job.report();
        return List.of("document", "actor", "place", "event", "origin", "claim").stream()
                .map(kind -> new Count(
                        kind, of(report.created(), kind), of(report.changed(), kind), of(report.unchanged(), kind)))
                .filter(count -> count.created() + count.changed() + count.unchanged() > 0)
                .toList();
    }

    private static int of(Map<String, Integer> counts, String kind) {
        return counts.getOrDefault(kind, 0);
    }

    /** The pages that were made or changed, the first of them. */
    public List<ImportReport.ReportedPage> getPages() {
        List<ImportReport.ReportedPage> pages = job.report().pages();
        return pages.subList(0, Math.min(MOST_PAGES, pages.size()));
    }

    /** What the file holds besides. */
    public List<Map.Entry<String, Integer>> getLeft() {
        return List.copyOf(job.report().left().entrySet());
    }
}
