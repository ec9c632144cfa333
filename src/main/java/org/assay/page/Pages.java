package org.assay.page;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.access.Access;
import org.assay.access.AccessPolicy;
import org.assay.access.Marking;
import org.assay.access.Permission;
import org.assay.access.Protected;
import org.assay.access.Rule;
import org.assay.identity.CurrentCaller;
import org.assay.platform.ApplicationService;
import org.assay.platform.Invalid;
import org.assay.platform.NotFound;

/**
 * Creating and saving pages: the one way for editor, REST, import and restore alike.
 *
 * <p>A save names the revision that its author started from. Where that is still the latest, his content becomes the next
 * revision; where others have saved since, both are merged three ways, or, if they changed the same places, he gets both
 * texts back and nothing is written. Expected outcomes are values ({@link SaveOutcome}).
 */
@ApplicationService
public class Pages {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Ledger ledger;

    @Inject
    private Kinds kinds;

    @Inject
    private Spaces spaces;

    @Inject
    private Submissions submissions;

    @Inject
    private Inputs inputs;

    @Inject
    private Clock clock;

    /**
     * Creates a page with its first revision.
     *
     * @throws NotFound if there is no such space that the caller may see
     * @throws org.assay.access.Denied if he is no analyst or reviewer of its team
     * @throws Invalid if what was sent breaks a rule of form
     */
    public SavedRevision create(NewPage sent) {
        if (sent.space() == null || sent.space().isBlank()) {
            throw new Invalid("space", "empty", "must be the slug of a space");
        }
        Space space = spaces.held(sent.space());
        Access.requireInsiderOf(space.team());
        Kind<?> kind = kinds.named(sent.kind() == null ? "topic" : sent.kind())
                .orElseThrow(() -> new Invalid("kind", "unknown", "must be one of " + kinds.names()));
        Submissions.Checked checked = submissions.checked(sent, kind, space.marking());
        Content content = sent.marking() == null
                ? includingCaller(inputs.restricted(kind, checked.content()))
                : checked.content();
        checkMarking(space, kind, content, checked.summary());
        return ledger.begin(space, kind, content, act(Origin.CREATE, checked.summary(), List.of(), null))
                .standing();
    }

    /**
     * Saves a page.
     *
     * @throws NotFound if there is no such page that the caller may see
     * @throws Invalid if what was sent breaks a rule of form
     */
    public SaveOutcome save(UUID id, PageEdit sent) {
        Ledger.Entry entry = ledger.locked(id);
        Optional<Rule> objection = objection(entry);
        if (objection.isPresent()) {
            return new SaveOutcome.Refused(objection.get());
        }
        return revision(entry, sent.base())
                .map(base -> save(entry, base, sent))
                .orElseGet(SaveOutcome.UnknownBase::new);
    }

    /**
     * Makes an older revision the latest again, as a new revision.
     *
     * @param base hash of the latest revision that the caller has seen
     * @throws NotFound if there is no such page or revision that the caller may see
     * @throws org.assay.access.Denied if he may not edit it
     */
    public SaveOutcome restore(UUID id, int number, String base, String summary) {
        Ledger.Entry entry = ledger.locked(id);
        Access.require(Permission.EDIT, entry.rules());
        Content restored = readable(entry, new RevisionId(id, number))
                .orElseThrow(NotFound::new)
                .content();
        if (!entry.head().hash().equals(base)) {
            return new SaveOutcome.UnknownBase();
        }
        boolean unsaid = summary == null || summary.isBlank();
        PageEdit edit = new PageEdit(
                base,
                restored.title(),
                restored.body(),
                restored.facts(),
                restored.marking().label(),
                restored.named(),
                null,
                null,
                unsaid && !lowers(entry, restored) ? "Restored revision " + number : summary);
        Submissions.Checked checked = submissions.checked(edit, kind(entry), id, restored);
        return written(entry, checked.content(), act(Origin.RESTORE, checked.summary(), List.of(), number));
    }

    private SaveOutcome save(Ledger.Entry entry, Revision base, PageEdit sent) {
        Submissions.Checked checked =
                submissions.checked(sent, kind(entry), entry.page().id(), base.content());
        Content yours = checked.content();
        if (base.number() == entry.head().number()) {
            return written(entry, yours, act(Origin.EDIT, checked.summary(), List.of(), null));
        }
        if (yours.equals(base.content())) {
            return new SaveOutcome.Unchanged(entry.standing());
        }
        ThreeWay merge = ThreeWay.of(base.content(), yours, entry.head().content());
        if (!merge.isClean()) {
            return new SaveOutcome.Conflicting(new Collision(
                    base.content(),
                    yours,
                    entry.head().content(),
                    entry.standing(),
                    merge.merged(),
                    merge.conflicts()));
        }
        submissions.check(
                kind(entry), entry.page().id(), merge.merged(), entry.head().content());
        Set<UUID> others = authorsSince(base, entry);
        SaveOutcome outcome = written(
                entry, includingCaller(merge.merged()), act(Origin.MERGE, checked.summary(), others, base.number()));
        return outcome instanceof SaveOutcome.Saved saved
                ? new SaveOutcome.Merged(saved.revision(), List.copyOf(others))
                : outcome;
    }

    private SaveOutcome written(Ledger.Entry entry, Content content, Revision.Act act) {
        if (content.equals(entry.head().content())) {
            return new SaveOutcome.Unchanged(entry.standing());
        }
        boolean below = content.marking()
                        .compareTo(inputs.markingOfNew(
                                kind(entry), content, entry.head().content()))
                < 0;
        Optional<Rule> objection = AccessPolicy.markingObjection(CurrentCaller.get(), entry.rules(), content.marking())
                .or(() -> below ? releaseObjection(entry.rules()) : Optional.empty());
        if (objection.isPresent()) {
            return new SaveOutcome.Refused(objection.get());
        }
        if ((lowers(entry, content) || below) && act.summary().isEmpty()) {
            throw new Invalid("summary", "empty", "must say why the marking is made less restrictive");
        }
        return new SaveOutcome.Saved(ledger.append(entry, content, act).standing());
    }

    /** A new page is no less restricted than what it is taken from, unless a reviewer says why. */
    private void checkMarking(Space space, Kind<?> kind, Content content, String summary) {
        Marking least = inputs.marking(kind, content);
        if (content.marking().compareTo(least) >= 0) {
            return;
        }
        if (releaseObjection(Protection.ofNew(space, content)).isPresent()) {
            throw new Invalid(
                    "marking",
                    "below-inputs",
                    "must be at least " + least.label()
                            + ", as what it is taken from; a reviewer can choose less and say why");
        }
        if (summary.isEmpty()) {
            throw new Invalid("summary", "empty", "must say why the marking is less restrictive than " + least.label());
        }
    }

    private static Optional<Rule> releaseObjection(Protected page) {
        return AccessPolicy.objection(CurrentCaller.get(), Permission.LOWER_MARKING, page)
                .map(rule -> rule == Rule.LOWERS_THE_MARKING ? Rule.BELOW_INPUTS : rule);
    }

    private static boolean lowers(Ledger.Entry entry, Content content) {
        return content.marking().compareTo(entry.head().content().marking()) < 0;
    }

    /** A merge may make a page RED that its author saved as something else: he stays named on it. */
    private static Content includingCaller(Content content) {
        return content.marking() == Marking.RED
                ? content.naming(CurrentCaller.get().person())
                : content;
    }

    private static Optional<Rule> objection(Ledger.Entry entry) {
        return AccessPolicy.objection(CurrentCaller.get(), Permission.EDIT, entry.rules());
    }

    private Kind<?> kind(Ledger.Entry entry) {
        return kinds.named(entry.page().kind()).orElseThrow();
    }

    private Optional<Revision> revision(Ledger.Entry entry, String hash) {
        if (entry.head().hash().equals(hash)) {
            return readable(entry, entry.head().id());
        }
        return entities.createQuery(
                        "select r.id from Revision r where r.hash = :hash and r.id.page = :page", RevisionId.class)
                .setParameter("hash", hash)
                .setParameter("page", entry.page().id())
                .getResultStream()
                .findFirst()
                .flatMap(id -> readable(entry, id));
    }

    /** The revision, unless it is hidden or more restricted than the caller may see. */
    private Optional<Revision> readable(Ledger.Entry entry, RevisionId id) {
        return Optional.ofNullable(entities.find(Revision.class, id))
                .filter(revision -> entities.find(Suppression.class, id) == null)
                .filter(revision -> Access.allows(
                        Permission.READ_DRAFT,
                        entry.rules().narrowedTo(revision.content().restriction())));
    }

    /** Everyone who wrote after the base: a merge is theirs as well. */
    private Set<UUID> authorsSince(Revision base, Ledger.Entry entry) {
        Set<UUID> authors = new LinkedHashSet<>();
        entities.createQuery(
                        """
                        select r from Revision r
                        where r.id.page = :page and r.id.number > :base and r.id.number <= :head
                        order by r.id.number""",
                        Revision.class)
                .setParameter("page", entry.page().id())
                .setParameter("base", base.number())
                .setParameter("head", entry.head().number())
                .getResultStream()
                .forEach(revision -> authors.addAll(revision.authors()));
        return authors;
    }

    private Revision.Act act(Origin origin, String summary, Collection<UUID> others, Integer base) {
        Set<UUID> authors = new LinkedHashSet<>();
        authors.add(CurrentCaller.get().person());
        authors.addAll(others);
        return new Revision.Act(List.copyOf(authors), clock.instant(), origin, summary, base);
    }
}
