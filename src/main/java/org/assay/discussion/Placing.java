package org.assay.discussion;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.compare.Anchoring;
import org.assay.compare.LineRange;
import org.assay.compare.Passage;
import org.assay.compare.Place;
import org.assay.page.RevisionText;
import org.assay.page.RevisionTexts;

/** Finds where what threads are about stands in a revision: from the texts of both, each time anew. */
@ApplicationScoped
class Placing {

    /** So many texts are held at once. */
    private static final int TEXTS = 20;

    @Inject
    private RevisionTexts texts;

    /**
     * The place of each thread, by its id.
     *
     * @param shown number of the revision in which they are to be found
     * @param threads of this page
     */
    Map<UUID, Whereabouts> of(UUID page, int shown, List<PageThread> threads) {
        Map<UUID, Whereabouts> places = unchanged(shown, threads);
        SortedMap<Integer, List<PageThread>> older = threads.stream()
                .filter(thread -> !places.containsKey(thread.id()))
                .collect(groupingBy(PageThread::revision, TreeMap::new, Collectors.toList()));
        if (older.isEmpty()) {
            return places;
        }
        List<Integer> numbers = List.copyOf(older.keySet());
        RevisionText now = null;
        Anchoring anchoring = null;
        for (int from = 0; from < numbers.size(); from += TEXTS) {
            Set<Integer> wanted = new LinkedHashSet<>(numbers.subList(from, Math.min(from + TEXTS, numbers.size())));
            List<Integer> batch = List.copyOf(wanted);
            if (now == null) {
                wanted.add(shown);
            }
            SortedMap<Integer, RevisionText> found = texts.of(page, wanted);
            now = now == null ? found.get(shown) : now;
            anchoring = anchoring == null && now != null ? Anchoring.in(now.body()) : anchoring;
            for (int number : batch) {
                places.putAll(places(found.get(number), now, anchoring, shown, older.get(number)));
            }
        }
        return places;
    }

    /** Those for which no text is needed. */
    private static Map<UUID, Whereabouts> unchanged(int shown, List<PageThread> threads) {
        Map<UUID, Whereabouts> places = new HashMap<>();
        threads.stream()
                .filter(thread -> thread.revision() == shown || thread.anchor().about() == Anchor.About.PAGE)
                .forEach(thread -> places.put(thread.id(), Whereabouts.exact(shown, thread.anchor())));
        return places;
    }

    /** Threads about one revision; where one of the two texts is not to be had, what they are about is lost. */
    private static Map<UUID, Whereabouts> places(
            RevisionText then, RevisionText now, Anchoring anchoring, int shown, List<PageThread> threads) {
        Map<UUID, Whereabouts> places = new HashMap<>();
        if (then == null || now == null) {
            threads.forEach(thread -> places.put(thread.id(), Whereabouts.lost(shown)));
            return places;
        }
        List<PageThread> onLines = threads.stream()
                .filter(thread -> thread.anchor().about() == Anchor.About.LINES)
                .toList();
        List<Place> found = anchoring.find(
                then.body(),
                onLines.stream().map(thread -> thread.anchor().lines()).toList());
        for (int i = 0; i < onLines.size(); i++) {
            places.put(onLines.get(i).id(), lines(onLines.get(i).anchor().lines(), found.get(i), then, now));
        }
        threads.stream()
                .filter(thread -> thread.anchor().about() == Anchor.About.FIELD)
                .forEach(thread -> places.put(
                        thread.id(),
                        Whereabouts.field(
                                shown,
                                then.fields().get(thread.anchor().field()),
                                now.fields().get(thread.anchor().field()))));
        return places;
    }

    private static Whereabouts lines(LineRange said, Place place, RevisionText then, RevisionText now) {
        return place.state() == Place.State.ALTERED
                ? Whereabouts.altered(now.number(), place.lines(), lines(then, said), lines(now, place.lines()))
                : Whereabouts.of(now.number(), place);
    }

    private static List<String> lines(RevisionText revision, LineRange lines) {
        return Passage.of(revision.body(), lines, 0).orElseThrow().lines();
    }
}
