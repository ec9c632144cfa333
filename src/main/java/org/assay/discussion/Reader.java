package org.assay.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assay.access.Audience;
import org.assay.identity.CurrentCaller;
import org.assay.identity.People;

/** Makes of rows what the caller is told: one statement as a rule, whatever the number of threads and comments. */
@ApplicationScoped
class Reader {

    @Inject
    private ThreadQueries queries;

    @Inject
    private People people;

    /**
     * The threads, in the order given.
     *
     * @param places where what each is about stands
     * @param last how many comments of each, besides the first
     */
    List<ThreadDetails> details(List<PageThread> threads, Map<UUID, Whereabouts> places, int last) {
        if (threads.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = threads.stream().map(PageThread::id).toList();
        Map<UUID, String> names = new HashMap<>();
        Map<UUID, List<CommentRow>> comments = new HashMap<>();
        queries.comments(ids, last).forEach(row -> {
            Comment comment = row.comment();
            names.put(comment.person(), row.name());
            comments.computeIfAbsent(comment.thread(), thread -> new ArrayList<>())
                    .add(row);
        });
        names.putAll(people.displayNames(others(threads, names.keySet())));
        return threads.stream()
                .map(thread ->
                        details(thread, places.get(thread.id()), comments.getOrDefault(thread.id(), List.of()), names))
                .toList();
    }

    private static ThreadDetails details(
            PageThread thread, Whereabouts place, List<CommentRow> comments, Map<UUID, String> names) {
        return new ThreadDetails(
                thread.id(),
                thread.pageId(),
                thread.revision(),
                thread.anchor(),
                place,
                thread.opener(),
                names.get(thread.opener()),
                thread.opened(),
                thread.resolved(),
                names.get(thread.resolvedBy()),
                thread.active(),
                comments.stream()
                        .map(row -> details(row.comment(), row.correctedBy(), names))
                        .toList(),
                thread.comments());
    }

    private static CommentDetails details(Comment comment, Integer correctedBy, Map<UUID, String> names) {
        return new CommentDetails(
                comment.number(),
                comment.person(),
                names.get(comment.person()),
                comment.at(),
                comment.act().label(),
                mayRead(comment) ? comment.text() : null,
                comment.corrects(),
                correctedBy);
    }

    /** What was said while the draft was for fewer people stays theirs. */
    private static boolean mayRead(Comment comment) {
        return !Collections.disjoint(comment.audience(), Audience.keysOf(CurrentCaller.get()));
    }

    /** Who opened or closed a thread and has made none of these comments. */
    private static Set<UUID> others(List<PageThread> threads, Set<UUID> known) {
        Set<UUID> people = new HashSet<>();
        for (PageThread thread : threads) {
            people.add(thread.opener());
            if (thread.resolvedBy() != null) {
                people.add(thread.resolvedBy());
            }
        }
        people.removeAll(known);
        return people;
    }
}
