package org.assay.page;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.access.Access;
import org.assay.markup.LinkState;
import org.assay.markup.LinkStates;
import org.assay.markup.Rendered;
import org.assay.markup.SafeHtml;
import org.assay.platform.ApplicationService;
import org.assay.platform.Moment;
import org.assay.platform.NotFound;

/**
 * Pages as they were approved at a moment of the past.
 *
 * <p>What readers saw comes from the rendering that was stored on publication, and its links from what it cited then: the
 * same whatever has become of those pages since. Who may see it is decided by today's rules and those of then, whichever
 * is stricter. Three statements.
 */
@ApplicationService
public class Pasts {

    @Inject
    private PageQueries queries;

    @Inject
    private PageViews views;

    @Inject
    private Bodies bodies;

    @Inject
    private Readership readership;

    /**
     * The page that bore the name then, or else the one that bears it now, as it was approved at that moment.
     *
     * @throws NotFound if there is no such page, nothing of it was approved then, or the caller may not see that
     */
    public PageView view(PageAddress address, Moment moment) {
        Access.requireMember();
        PastRow past = only(queries.past(address.space(), address.slug(), moment.instant()));
        PageHeader header = views.header(past.page(), ViewChoice.revision(past.number()));
        Rendered rendered = bodies.restored(past.hash(), past.template());
        return new PageView(
                header.details(), header.facts(), filled(header, past, rendered, moment), rendered.headings());
    }

    /** The same with its source. */
    public PageSource source(PageAddress address, Moment moment) {
        Access.requireMember();
        return source(only(queries.past(address.space(), address.slug(), moment.instant())), moment);
    }

    /** The same by the page's id. */
    public PageSource source(UUID page, Moment moment) {
        Access.requireMember();
        return source(only(queries.pastById(page, moment.instant())), moment);
    }

    private PageSource source(PastRow past, Moment moment) {
        PageHeader header = views.header(past.page(), ViewChoice.revision(past.number()));
        Rendered rendered = bodies.restored(past.hash(), past.template());
        return new PageSource(
                header.details(), header.content(views.text(header)), filled(header, past, rendered, moment));
    }

    private static PastRow only(List<PastRow> found) {
        return found.stream().findFirst().orElseThrow(NotFound::new);
    }

    private SafeHtml filled(PageHeader header, PastRow past, Rendered rendered, Moment moment) {
        readership.read(header);
        Map<PageAddress, RevisionId> pinned = Closures.read(past.closure());
        Map<RevisionId, CitedRow> readable = readable(Set.copyOf(pinned.values()));
        LinkStates states = target -> {
            PageAddress address = PageAddress.of(header.spaceSlug(), target);
            CitedRow cited = readable.get(pinned.get(address));
            if (cited == null) {
                return LinkState.MISSING;
            }
            String path = address.path() + "/asof/" + moment;
            return cited.retired() ? LinkState.retired(path) : LinkState.existing(path);
        };
        return rendered.fill(states);
    }

    private Map<RevisionId, CitedRow> readable(Set<RevisionId> cited) {
        Map<RevisionId, CitedRow> readable = new HashMap<>();
        if (!cited.isEmpty()) {
            queries
                    .cited(
                            cited.stream().map(RevisionId::page).collect(Collectors.toSet()),
                            cited.stream().map(RevisionId::number).collect(Collectors.toSet()))
                    .stream()
                    .filter(row -> cited.contains(row.id()) && row.isReadable())
                    .forEach(row -> readable.put(row.id(), row));
        }
        return readable;
    }
}
