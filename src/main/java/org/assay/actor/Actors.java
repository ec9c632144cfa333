package org.assay.actor;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assay.access.Access;
import org.assay.access.Visibility;
import org.assay.page.CanonicalJson;
import org.assay.page.EffectiveStage;
import org.assay.page.NewPage;
import org.assay.page.Pages;
import org.assay.page.SavedRevision;
import org.assay.page.Stage;
import org.assay.platform.ApplicationService;
import org.assay.platform.Bounds;
import org.assay.platform.Malformed;
import org.assay.tradecraft.ActorKind;
import org.assay.tradecraft.Reliability;

/** Actors by their names: found as somebody types, made where there is none yet; each caller finds what he may see. */
@ApplicationService
public class Actors {

    /** So many are suggested at once. */
    public static final int SUGGESTED = 20;

    private static final int MOST_SUGGESTED = 200;
    private static final int MAX_WORDS = 200;

    private static final String NAME =
            """
            select new org.assay.actor.ActorName(a.id.pageId, s.slug, p.slug, a.name, a.actorKind, a.named, a.letter,
                case when t.id is null then null else a.mergedInto end)
            from ActorRow a join Page p on p.id = a.id.pageId join Space s on s.id = a.spaceId
            left join Page t on t.id = a.mergedInto
            where
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Pages pages;

    @Inject
    private Actor kind;

    @Inject
    private Representatives representatives;

    /** The first {@link #SUGGESTED} of {@link #suggest(String, String, int)}. */
    public List<Suggestion> suggest(String space, String words) {
        Access.requireMember();
        return suggest(space, words, 0);
    }

    /**
     * Actors whose name or alias has all of the words, each perhaps only begun; those of the space come first, then by name.
     * One statement; a second where a merged actor was found, whose representative is suggested in its place.
     *
     * @param space slug of the space that is written in
     * @param from how many to skip, at most 180
     */
    public List<Suggestion> suggest(String space, String words, int from) {
        Access.requireMember();
        Bounds bounds = Bounds.check();
        String typed = bounds.optionalLine("words", words, MAX_WORDS);
        bounds.orThrow();
        if (from < 0 || from + SUGGESTED > MOST_SUGGESTED) {
            throw new Malformed("from", "out-of-range", "must be 0 to " + (MOST_SUGGESTED - SUGGESTED));
        }
        String query = NameWords.query(typed);
        TypedQuery<Object[]> found = entities.createQuery(
                        """
                        select new org.assay.actor.ActorName(a.id.pageId, s.slug, p.slug, a.name, a.actorKind, a.named, a.letter,
                                case when t.id is null then null else a.mergedInto end),
                            (select listagg(n.form, '\n') within group (order by n.id.position) from ActorAliasRow n
                             where n.id.pageId = a.id.pageId and n.id.stage = a.id.stage)
                        from ActorRow a join Page p on p.id = a.id.pageId join Space s on s.id = a.spaceId
                        left join Page t on t.id = a.mergedInto
                        where a.retired = false and\s"""
                                + EffectiveStage.of("a", "p")
                                + (query.isEmpty()
                                        ? ""
                                        : " and cast(sql('? @@ cast(? as tsquery)', a.words, :words) as Boolean) = true")
                                + " order by case when s.slug = :space then 0 else 1 end, a.name, a.id.pageId",
                        Object[].class)
                .setParameter("keys", Visibility.keyArray())
                .setParameter("space", space)
                .setFirstResult(from)
                .setMaxResults(SUGGESTED);
        if (!query.isEmpty()) {
            found.setParameter("words", query);
        }
        return suggestions(found.getResultList(), typed);
    }

    private List<Suggestion> suggestions(List<Object[]> rows, String typed) {
        Map<UUID, ActorName> standing = representativesOf(rows);
        List<Suggestion> suggestions = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (Object[] row : rows) {
            ActorName found = (ActorName) row[0];
            ActorName chosen = standing.getOrDefault(found.id(), found);
            if (seen.add(chosen.id())) {
                suggestions.add(new Suggestion(
                        chosen, chosen.equals(found) ? matched(found.name(), (String) row[1], typed) : found.name()));
            }
        }
        return suggestions;
    }

    private Map<UUID, ActorName> representativesOf(List<Object[]> rows) {
        List<UUID> merged = rows.stream()
                .map(row -> (ActorName) row[0])
                .filter(name -> name.mergedInto() != null)
                .map(ActorName::id)
                .toList();
        if (merged.isEmpty()) {
            return Map.of();
        }
        Map<UUID, UUID> into = representatives.of(merged, null);
        Map<UUID, ActorName> names = byId(into.values());
        Map<UUID, ActorName> standing = new HashMap<>();
        into.forEach((actor, representative) -> {
            if (names.containsKey(representative)) {
                standing.put(actor, names.get(representative));
            }
        });
        return standing;
    }

    private static String matched(String name, String aliases, String typed) {
        if (aliases == null || NameWords.fit(name, typed)) {
            return null;
        }
        return aliases.lines()
                .filter(alias -> NameWords.fit(alias, typed))
                .findFirst()
                .orElse(null);
    }

    /** Those of the actors that the caller sees, by id. */
    public Map<UUID, ActorName> names(Collection<UUID> ids) {
        Access.requireMember();
        return byId(ids);
    }

    private Map<UUID, ActorName> byId(Collection<UUID> ids) {
        Map<UUID, ActorName> names = new HashMap<>();
        if (!ids.isEmpty()) {
            entities.createQuery(NAME + EffectiveStage.of("a", "p") + " and a.id.pageId in :ids", ActorName.class)
                    .setParameter("keys", Visibility.keyArray())
                    .setParameter("ids", ids)
                    .getResultStream()
                    .forEach(name -> names.put(name.id(), name));
        }
        return names;
    }

    /** The pages of all that the actor stands for, without its own. */
    public Set<UUID> mergedInto(UUID actor) {
        Access.requireMember();
        return representatives.mergedInto(actor);
    }

    /**
     * Who stands for each of the actors, as far as the caller sees that; those who stand for themselves are left out.
     *
     * @param stage null for each page's effective stage
     */
    public Map<UUID, UUID> representatives(Collection<UUID> actors, Stage stage) {
        Access.requireMember();
        return representatives.of(actors, stage);
    }

    /** How reliable the actor was held to be as a source on a day, as far as the caller sees; F where nobody had judged. */
    public Reliability letter(UUID actor, LocalDate day) {
        Access.requireMember();
        return entities.createQuery(
                        "select l.letter from ActorLetterRow l join Page p on p.id = l.id.pageId"
                                + " where l.id.pageId = :actor and (l.holdsFrom is null or l.holdsFrom <= :day) and "
                                + EffectiveStage.of("l", "p")
                                + " order by l.id.position desc",
                        String.class)
                .setParameter("actor", actor)
                .setParameter("day", day)
                .setParameter("keys", Visibility.keyArray())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .flatMap(Reliability::of)
                .orElse(Reliability.F);
    }

    /**
     * Makes the page of an actor of whom no more is known than its name.
     *
     * @throws org.assay.platform.NotFound if there is no such space that the caller may see
     * @throws org.assay.access.Denied if he is no analyst or reviewer of its team
     * @throws org.assay.platform.Invalid if the name breaks a rule of form
     */
    public SavedRevision named(String space, String name, ActorKind what) {
        Access.requireMember();
        String facts = CanonicalJson.of(kind.write(ActorFacts.of(what)));
        return pages.create(
                new NewPage(space, Actor.NAME, name, "", facts, null, null, "Named while something else was written"));
    }
}
