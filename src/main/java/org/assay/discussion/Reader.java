package org.assay.discussion;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

/** Makes of rows what the caller is told: two statements, whatever the number of threads and comments. */
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
        Map<UUID, List<Comment>> comments = queries.comments(ids, last).stream().collect(groupingBy(Comment::thread));
        Map<UUID, String> names = people.displayNames(people(threads, comments));
        return threads.stream()
                .map(thread ->
                        details(thread, places.get(thread.id()), comments.getOrDefault(thread.id(), List.of()), names))
                .toList();
    }

    private static ThreadDetails details(
            PageThread thread, Whereabouts place, List<Comment> comments, Map<UUID, String> names) {
        Map<Integer, Integer> corrections = new HashMap<>();
        comments.stream()
                .filter(comment -> comment.corrects() != null)
                .forEach(comment -> corrections.put(comment.corrects(), comment.number()));
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
                        .map(comment -> details(comment, corrections.get(comment.number()), names))
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

    private static Set<UUID> people(List<PageThread> threads, Map<UUID, List<Comment>> comments) {
        Set<UUID> people = new HashSet<>();
        for (PageThread thread : threads) {
            people.add(thread.opener());
            if (thread.resolvedBy() != null) {
                people.add(thread.resolvedBy());
            }
        }
        comments.values().forEach(list -> list.forEach(comment -> people.add(comment.person())));
        return people;
    }
}
