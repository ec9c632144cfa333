package org.assay.page;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assay.access.Access;
import org.assay.access.AccessPolicy;
import org.assay.access.Marking;
import org.assay.access.Permission;
import org.assay.identity.CurrentCaller;
import org.assay.platform.ApplicationService;
import org.assay.platform.Bounds;
import org.assay.platform.Invalid;
import org.assay.platform.NotFound;
import org.assay.platform.Violation;
import org.assay.platform.WrittenFirst;

/**
 * Saving many pages that refer to each other: all their revisions are written first, under ids that were chosen before, then
 * what each says of the others is checked as by {@link Pages}, in one transaction that ends with the first flaw.
 *
 * <p>Called within the transaction of whoever imports: first {@link #held}, which says what is there and keeps it so, then
 * {@link #write}. The base of every revision is thus the head.
 */
@ApplicationService
public class Imports {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Ledger ledger;

    @Inject
    private Kinds kinds;

    @Inject
    private Spaces spaces;

    @Inject
    private Inputs inputs;

    @Inject
    private Clock clock;

    /**
     * A page as it shall be.
     *
     * @param id of an old page, or chosen for a new one
     * @param kind name of the kind
     * @param body null leaves it as it is
     * @param facts as JSON of the kind's present schema
     * @param marking label; null leaves it as it is, or gives the space's default
     */
    public record Entry(UUID id, String kind, String title, String body, String facts, String marking) {}

    /** What became of an entry. */
    public enum Change {
        CREATED,
        CHANGED,
        UNCHANGED
    }

    /** A page after the import. */
    public record Result(Change change, SavedRevision revision) {}

    private record Work(Entry entry, Kind<?> kind, Ledger.Entry before, Content content) {

        boolean changes() {
            return before == null || !content.equals(before.head().content());
        }

        String factsBefore() {
            return before == null ? null : before.head().content().facts();
        }
    }

    /**
     * What the drafts of pages say; nobody else changes them until this transaction ends. The space is held first, as by
     * whoever sets it up otherwise.
     *
     * @param slug the space that is imported into
     * @throws NotFound if one of them is none that the caller may see
     * @throws org.assay.access.Denied if he may not edit one of them
     */
    public Map<UUID, Content> held(String slug, Collection<UUID> pages) {
        Access.requireInsiderOf(spaces.held(slug).team());
        Map<UUID, Content> held = new HashMap<>();
        for (Ledger.Entry entry : locked(pages).values()) {
            held.put(entry.page().id(), entry.head().content());
        }
        return held;
    }

    /**
     * Writes them; what is already so is left alone.
     *
     * @param old which of them are there already
     * @throws Unfit if anything is wrong with any of them
     */
    public Map<UUID, Result> write(String slug, List<Entry> entries, Collection<UUID> old, String summary) {
        Space space = spaces.held(slug);
        Access.requireInsiderOf(space.team());
        Map<UUID, Ledger.Entry> before = locked(old);
        Map<UUID, List<Violation>> wrong = new LinkedHashMap<>();
        List<Work> sent = new ArrayList<>();
        for (Entry entry : entries) {
            collect(wrong, entry.id(), bounds -> sent.add(work(space, entry, before.get(entry.id()), bounds)));
        }
        Unfit.throwFor(wrong);
        List<Work> works = restricted(sent);
        Map<UUID, Result> results = written(space, works, act(summary));
        WrittenFirst.run(
                entities,
                () -> works.forEach(work -> collect(wrong, work.entry().id(), bounds -> check(space, work, bounds))));
        Unfit.throwFor(wrong);
        return results;
    }

    private Map<UUID, Ledger.Entry> locked(Collection<UUID> pages) {
        Map<UUID, Ledger.Entry> locked = new HashMap<>();
        if (!pages.isEmpty()) {
            for (Ledger.Entry entry : ledger.locked(pages)) {
                Access.require(Permission.EDIT, entry.rules());
                locked.put(entry.page().id(), entry);
            }
        }
        return locked;
    }

    private interface Check {
        void run(Bounds bounds);
    }

    private static void collect(Map<UUID, List<Violation>> wrong, UUID page, Check check) {
        Bounds bounds = Bounds.check();
        check.run(bounds);
        try {
            bounds.orThrow();
        } catch (Invalid invalid) {
            wrong.put(page, invalid.violations());
        }
    }

    private Work work(Space space, Entry entry, Ledger.Entry before, Bounds bounds) {
        Kind<?> kind = kinds.named(entry.kind()).orElseThrow();
        Content base = before == null
                ? Content.of("", "", Content.NO_FACTS, space.marking(), List.of())
                : before.head().content();
        Marking marking = marking(entry, base, before, bounds);
        Content content = new Content(
                bounds.line("title", entry.title(), Submissions.MAX_TITLE),
                entry.body() == null ? base.body() : bounds.body("body", entry.body(), Submissions.MAX_BODY_BYTES),
                kinds.form(kind, entry.facts(), bounds),
                marking,
                base.named(),
                base.slug(),
                base.retired());
        return new Work(entry, kind, before, includingCaller(content));
    }

    private static Marking marking(Entry entry, Content base, Ledger.Entry before, Bounds bounds) {
        if (entry.marking() == null) {
            return base.marking();
        }
        Optional<Marking> wanted = Marking.of(entry.marking());
        if (wanted.isEmpty()) {
            bounds.add("marking", "unknown", "must be CLEAR, GREEN, AMBER, AMBER+STRICT or RED");
        } else if (before != null) {
            AccessPolicy.markingObjection(CurrentCaller.get(), before.rules(), wanted.get())
                    .ifPresent(rule -> bounds.add("marking", "refused", "must not be made less restrictive by you"));
        }
        return wanted.orElse(base.marking());
    }

    private Map<UUID, Result> written(Space space, List<Work> works, Revision.Act act) {
        Map<UUID, Result> results = new LinkedHashMap<>();
        Map<UUID, Content> fresh = new LinkedHashMap<>();
        works.stream()
                .filter(work -> work.before() == null)
                .forEach(work -> fresh.put(work.entry().id(), work.content()));
        Map<UUID, Content> named = ledger.named(space, fresh);
        List<Ledger.Entry> begun = new ArrayList<>();
        Map<Ledger.Entry, Content> continued = new LinkedHashMap<>();
        for (Work work : works) {
            if (work.before() == null) {
                Ledger.Entry first = ledger.begun(
                        work.entry().id(),
                        space,
                        work.kind(),
                        named.get(work.entry().id()),
                        act);
                begun.add(first);
                results.put(work.entry().id(), new Result(Change.CREATED, first.standing()));
            } else if (work.changes()) {
                Content former = work.before().head().content();
                Ledger.Entry next = ledger.continued(work.before(), work.content(), act);
                continued.put(next, former);
                results.put(work.entry().id(), new Result(Change.CHANGED, next.standing()));
            } else {
                results.put(
                        work.entry().id(),
                        new Result(Change.UNCHANGED, work.before().standing()));
            }
        }
        ledger.derive(begun, continued);
        return results;
    }

    /** A new page of which nothing else was said is as restricted as what it is taken from, of this import or not. */
    private List<Work> restricted(List<Work> works) {
        Map<UUID, Content> contents = new HashMap<>();
        List<Work> restricted = new ArrayList<>();
        for (Work work : works) {
            Content content = work.content();
            if (work.before() == null && work.entry().marking() == null) {
                content = inputs.restricted(work.kind(), content);
                for (UUID input : kinds.takenFrom(work.kind(), content.facts())) {
                    Marking least =
                            contents.containsKey(input) ? contents.get(input).marking() : content.marking();
                    content = content.marked(content.marking().or(least), content.named());
                }
                content = includingCaller(content);
            }
            contents.put(work.entry().id(), content);
            restricted.add(new Work(work.entry(), work.kind(), work.before(), content));
        }
        return restricted;
    }

    private static Content includingCaller(Content content) {
        return content.marking() == Marking.RED
                ? content.naming(CurrentCaller.get().person())
                : content;
    }

    private void check(Space space, Work work, Bounds bounds) {
        if (!work.changes()) {
            return;
        }
        kinds.check(work.kind(), work.entry().id(), work.content().facts(), work.factsBefore(), bounds);
        Marking least = work.before() == null
                ? inputs.marking(work.kind(), work.content())
                : inputs.markingOfNew(
                        work.kind(), work.content(), work.before().head().content());
        boolean below = work.content().marking().compareTo(least) < 0;
        if (below
                && !AccessPolicy.allows(
                        CurrentCaller.get(), Permission.LOWER_MARKING, Protection.ofNew(space, work.content()))) {
            bounds.add("marking", "below-inputs", "must be at least " + least.label() + ", as what it is taken from");
        }
    }

    private Revision.Act act(String summary) {
        return new Revision.Act(List.of(CurrentCaller.get().person()), clock.instant(), Origin.IMPORT, summary, null);
    }
}
