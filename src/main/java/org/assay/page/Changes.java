package org.assay.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assay.access.Access;
import org.assay.access.Permission;
import org.assay.platform.ApplicationService;

/** What kinds of change there are, and whether they are minor: computed from the revisions, for insiders of their pages. */
@ApplicationService
public class Changes {

    /** Something to ask for where there is nothing before: no page has it. */
    private static final RevisionId NOTHING = new RevisionId(new UUID(0, 0), 0);

    private static final int MOST_KEPT = 20_000;

    private record Pair(String approved, String head) {}

    /** By the hashes of what is compared: nothing here depends on the caller or can ever change. */
    private final Cache<Pair, Set<String>> known =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    @Inject
    private PageQueries queries;

    /**
     * What kinds of change each page has; one statement, whatever their number. At most one stretch of a page.
     *
     * @return by page's id; a page that is the same in both is there with no kinds
     */
    public Map<UUID, Set<ChangeKind>> kinds(Collection<Stretch> stretches) {
        stretches.forEach(
                stretch -> Access.require(Permission.READ_DRAFT, stretch.draft().rules()));
        if (stretches.isEmpty()) {
            return Map.of();
        }
        List<RevisionId> to = new ArrayList<>();
        List<RevisionId> from = new ArrayList<>(List.of(NOTHING));
        for (Stretch stretch : stretches) {
            UUID page = stretch.draft().page();
            to.add(new RevisionId(page, stretch.to()));
            if (stretch.from() != null) {
                from.add(new RevisionId(page, stretch.from()));
            }
        }
        return queries.changes(to, from).stream().collect(Collectors.toMap(ChangeRow::page, ChangeRow::kinds));
    }

    /**
     * Why the change from what is approved to the draft is not minor; one statement at most, whatever their number.
     *
     * @return by page's id; a page whose change is minor is there with no reasons. Each reason is the end of a message key.
     */
    public Map<UUID, Set<String>> doubts(Collection<Draft> drafts) {
        drafts.forEach(draft -> Access.require(Permission.READ_DRAFT, draft.rules()));
        learn(drafts.stream()
                .filter(draft -> draft.approved() != null && known.getIfPresent(pair(draft)) == null)
                .toList());
        Map<UUID, Set<String>> doubts = new HashMap<>();
        for (Draft draft : drafts) {
            Set<String> found = draft.approved() == null ? null : known.getIfPresent(pair(draft));
            doubts.put(draft.page(), found == null ? Set.of("created") : found);
        }
        return doubts;
    }

    private void learn(List<Draft> drafts) {
        if (drafts.isEmpty()) {
            return;
        }
        List<RevisionId> wanted = new ArrayList<>();
        for (Draft draft : drafts) {
            wanted.add(new RevisionId(draft.page(), draft.approved()));
            wanted.add(new RevisionId(draft.page(), draft.head()));
        }
        Map<RevisionId, Revision> found =
                queries.revisions(wanted).stream().collect(Collectors.toMap(Revision::id, Function.identity()));
        for (Draft draft : drafts) {
            Revision approved = found.get(new RevisionId(draft.page(), draft.approved()));
            Revision head = found.get(new RevisionId(draft.page(), draft.head()));
            known.put(pair(draft), ContentDoubts.between(approved.content(), head.content()));
        }
    }

    private static Pair pair(Draft draft) {
        return new Pair(draft.approvedHash(), draft.headHash());
    }
}
