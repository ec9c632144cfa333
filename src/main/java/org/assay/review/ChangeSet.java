package org.assay.review;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assay.access.Audience;
import org.assay.access.Marking;
import org.assay.access.Protected;
import org.assay.access.Restriction;
import org.assay.page.Digest;
import org.assay.page.Draft;

/**
 * The drafts of a review's pages as they stand now: everything that a vote is about.
 *
 * @param drafts at least one, all of one space; sorted by the id's text
 * @param hash SHA-256 over every page's id, latest revision and approved revision: it changes with any of them
 */
record ChangeSet(List<Draft> drafts, String hash) {

    private static final String FORMAT = "assay-review-1";

    static ChangeSet of(List<Draft> drafts) {
        // By text, as PostgreSQL sorts them: Java compares the halves of an id as signed numbers.
        List<Draft> sorted = drafts.stream()
                .sorted(Comparator.comparing(draft -> draft.page().toString()))
                .toList();
        return new ChangeSet(sorted, hash(sorted));
    }

    private static String hash(List<Draft> sorted) {
        Digest digest = new Digest(FORMAT).number(sorted.size());
        for (Draft draft : sorted) {
            digest.text(draft.page().toString()).text(draft.headHash()).text(draft.approvedHash());
        }
        return digest.hex();
    }

    List<UUID> pages() {
        return drafts.stream().map(Draft::page).toList();
    }

    Map<UUID, Draft> byPage() {
        return drafts.stream().collect(Collectors.toMap(Draft::page, Function.identity()));
    }

    /** Everyone who had a hand in any of it since the approved revisions. */
    Set<UUID> authors() {
        Set<UUID> authors = new HashSet<>();
        drafts.forEach(draft -> authors.addAll(draft.authors()));
        return authors;
    }

    /** How many lines of all the pages readers do not see so. */
    int lines() {
        return drafts.stream().mapToInt(Draft::changedLines).sum();
    }

    /** The space that all the pages stand in. */
    UUID space() {
        return drafts.get(0).spaceId();
    }

    /** The team that owns all the pages. */
    String team() {
        return drafts.get(0).rules().team();
    }

    /** What the policy has to know of the whole: as restricted as its most restricted draft. */
    Protected rules() {
        return new Protected(team(), Set.of(), restriction(), Optional.empty());
    }

    /** Keys of those who see all the drafts: only they may ever read what is said about this content. */
    List<String> audience() {
        return List.copyOf(Audience.ofDraft(rules()));
    }

    /** The only people who may vote, where a page is RED: those named on all such pages. Empty where none is RED. */
    Optional<Set<UUID>> named() {
        Restriction restriction = restriction();
        return restriction.marking() == Marking.RED ? Optional.of(restriction.named()) : Optional.empty();
    }

    /** Titles of the pages whose revision under review nobody can read. */
    List<String> hidden() {
        return drafts.stream().filter(Draft::hidden).map(Draft::title).toList();
    }

    private Restriction restriction() {
        return drafts.stream()
                .map(draft -> draft.rules().draft())
                .reduce(Restriction::and)
                .orElseThrow();
    }
}
