package org.assay.actor;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assay.access.Access;
import org.assay.access.Visibility;
import org.assay.identity.CurrentCaller;
import org.assay.identity.People;
import org.assay.page.CanonicalJson;
import org.assay.page.EffectiveStage;
import org.assay.page.PageEdit;
import org.assay.page.PageSource;
import org.assay.page.PageViews;
import org.assay.page.Pages;
import org.assay.page.RevisionId;
import org.assay.page.SaveOutcome;
import org.assay.page.ViewChoice;
import org.assay.platform.ApplicationService;
import org.assay.platform.Bounds;
import org.assay.platform.Invalid;
import org.assay.tradecraft.Verdict;

/**
 * Decisions on whether two actors are one. Each is an ordinary revision of the page that it stands on, and a change of the
 * revision that its author looked at; a merge is such a decision with a representative, and is undone by another.
 */
@ApplicationService
public class Identities {

    private static final int MOST = 200;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Pages pages;

    @Inject
    private PageViews views;

    @Inject
    private Actor kind;

    @Inject
    private Actors actors;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    /**
     * Records a verdict on the page of the actor; one that takes back the verdict “same” on who stands for it ends the merge.
     *
     * @throws Invalid if something is wrong with what was sent
     * @throws org.assay.platform.NotFound if there is no such actor that the caller may see
     */
    public SaveOutcome decide(RevisionId seen, UUID other, Verdict verdict, String basis) {
        Access.requireMember();
        PageSource page = base(seen);
        ActorFacts facts = facts(page);
        boolean undone = verdict != Verdict.SAME && other != null && other.equals(facts.mergedInto());
        return saved(page, with(facts, other, verdict, basis, undone ? null : facts.mergedInto()), basis);
    }

    /** Lets another actor stand for this one: the same, from now on. Its page stands, says so and leads there. */
    public SaveOutcome merge(RevisionId seen, UUID into, String basis) {
        Access.requireMember();
        PageSource page = base(seen);
        return saved(page, with(facts(page), into, Verdict.SAME, basis, into), basis);
    }

    /** Takes a merge back: the actor stands for itself again. */
    public SaveOutcome undo(RevisionId seen, String basis) {
        Access.requireMember();
        PageSource page = base(seen);
        ActorFacts facts = facts(page);
        if (facts.mergedInto() == null) {
            throw new Invalid("mergedInto", "none", "stands for itself already");
        }
        return saved(page, with(facts, facts.mergedInto(), Verdict.NO_JUDGEMENT, basis, null), basis);
    }

    private PageSource base(RevisionId seen) {
        PageSource page = views.source(seen.page(), ViewChoice.revision(seen.number()));
        if (!page.page().kind().equals(Actor.NAME)) {
            throw new Invalid("actor", "unknown", "must be the page of an actor");
        }
        return page;
    }

    private ActorFacts facts(PageSource page) {
        return kind.read(CanonicalJson.parse(page.content().facts()), kind.schemaVersion(), Bounds.check());
    }

    private ActorFacts with(ActorFacts facts, UUID other, Verdict verdict, String basis, UUID into) {
        Bounds bounds = Bounds.check();
        String why = bounds.paragraphs("basis", basis, IdentityDecision.MAX_BASIS);
        if (why.isBlank()) {
            bounds.add("basis", "missing", "must be given");
        }
        if (other == null) {
            bounds.add("other", "missing", "must be an actor");
        }
        bounds.orThrow();
        List<IdentityDecision> decisions = new ArrayList<>(facts.identity());
        decisions.add(
                new IdentityDecision(other, verdict, why, CurrentCaller.get().person(), clock.instant()));
        return facts.decided(decisions, into);
    }

    private SaveOutcome saved(PageSource page, ActorFacts facts, String basis) {
        String summary = basis.lines().findFirst().orElse("").strip();
        int end = Math.min(summary.codePointCount(0, summary.length()), Actor.MAX_LINE);
        return pages.save(
                page.page().id(),
                new PageEdit(
                        page.page().hash(),
                        page.content().title(),
                        page.content().body(),
                        CanonicalJson.of(kind.write(facts)),
                        null,
                        null,
                        summary.substring(0, summary.offsetByCodePoints(0, end))));
    }

    /** What was decided on an actor and others, on its page and on theirs; the most recent first. */
    public List<Decided> of(UUID actor) {
        Access.requireMember();
        List<Object[]> rows = entities.createQuery(
                        "select i.id.pageId, i.other, i.verdict, i.basis, i.decidedBy, i.decidedAt, i.latest"
                                + " from ActorIdentityRow i join Page p on p.id = i.id.pageId"
                                + " where (i.id.pageId = :actor or i.other = :actor) and "
                                + EffectiveStage.of("i", "p")
                                + " order by i.decidedAt desc, i.id.pageId, i.id.position desc",
                        Object[].class)
                .setParameter("actor", actor)
                .setParameter("keys", Visibility.keyArray())
                .setMaxResults(MOST)
                .getResultList();
        return rows.isEmpty() ? List.of() : decided(actor, rows);
    }

    private List<Decided> decided(UUID actor, List<Object[]> rows) {
        Set<UUID> others = new HashSet<>();
        Set<UUID> by = new HashSet<>();
        rows.forEach(row -> {
            others.add(other(actor, row));
            by.add((UUID) row[4]);
        });
        Map<UUID, ActorName> names = actors.names(others);
        Map<UUID, String> persons = new HashMap<>(people.displayNames(by));
        return rows.stream()
                .filter(row -> row[0].equals(actor) || names.containsKey(other(actor, row)))
                .map(row -> new Decided(
                        row[0].equals(actor),
                        names.get(other(actor, row)),
                        (String) row[2],
                        (String) row[3],
                        persons.get((UUID) row[4]),
                        (Instant) row[5],
                        (Boolean) row[6]))
                .toList();
    }

    private static UUID other(UUID actor, Object[] row) {
        return (UUID) (row[0].equals(actor) ? row[1] : row[0]);
    }
}
