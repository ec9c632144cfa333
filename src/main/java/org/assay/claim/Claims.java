package org.assay.claim;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.access.Access;
import org.assay.access.Visibility;
import org.assay.page.EffectiveStage;
import org.assay.page.PageAddress;
import org.assay.page.PageLists;
import org.assay.page.PageSummary;
import org.assay.page.Slice;
import org.assay.page.Stage;
import org.assay.platform.ApplicationService;
import org.assay.tradecraft.ClaimStatus;
import org.assay.tradecraft.Corroboration;
import org.assay.tradecraft.Modality;

/** Reading claims: each in the stage that counts for the caller, with the status that follows from what he sees. */
@ApplicationService
public class Claims {

    /** No list that is read at once is longer. */
    public static final int MOST = 500;

    /** What the page of an actor shows itself. */
    private static final int LATEST = 60;

    private static final String KEPT = "c.retired = false and ";

    private static final int MAX_WORDS = 200;

    private static final String CARDS =
            """
            select c.id.pageId, c.id.stage, s.slug, p.slug, case when p.approved is null or p.head > p.approved then true else false end,
                c.proposition, c.modality, c.form, c.speaker, c.document, c.capture, c.quoteStart, c.quoteEnd, c.quote,
                c.origin, c.reliability, c.credibility, c.reportCredibility, c.decision, c.retired
            from ClaimRow c join Page p on p.id = c.id.pageId join Space s on s.id = p.spaceId
            where\s""";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private PageLists pages;

    @Inject
    private Statuses statuses;

    @Inject
    private Support support;

    /** Those of the claims that the caller sees, by id. */
    public Map<UUID, ClaimCard> cards(Collection<UUID> ids) {
        Access.requireMember();
        return ids.isEmpty()
                ? Map.of()
                : cards("c.id.pageId in :ids", "c.proposition, c.id.pageId", Map.of("ids", ids)).stream()
                        .collect(Collectors.toMap(ClaimCard::id, card -> card));
    }

    /**
     * One part of a list.
     *
     * @param of the page that it belongs to; of an actor, also the pages of all that it stands for
     * @param part from 0
     */
    public Slice<ClaimCard> listed(Listing listing, Collection<UUID> of, int part) {
        Access.requireMember();
        return Slice.of(cards(
                KEPT + listing.condition(), listing.order(), Map.of("of", of), part * Slice.ROWS, Slice.ROWS + 1));
    }

    /** What is claimed in a document, in its order; no more than {@link #MOST}. */
    public List<ClaimCard> ofDocument(UUID document) {
        Access.requireMember();
        return cards(KEPT + Listing.IN.condition(), Listing.IN.order(), Map.of("of", List.of(document)));
    }

    /**
     * What an actor says, and what is said of it, the latest first.
     *
     * @param by as {@link Listing#BY}
     * @param about as {@link Listing#ABOUT}
     * @param more whether there are older ones, of either sort, that are not here
     */
    public record OfActor(List<ClaimCard> by, List<ClaimCard> about, boolean more) {}

    /**
     * The latest claims by and about an actor, read at once.
     *
     * @param actors its page, and the pages of all that it stands for
     */
    public OfActor ofActor(Collection<UUID> actors) {
        Access.requireMember();
        List<ClaimCard> all = cards(
                KEPT + "(" + Listing.BY.condition() + " or " + Listing.ABOUT.condition() + ")",
                Listing.BY.order(),
                Map.of("of", actors),
                0,
                LATEST + 1);
        List<ClaimCard> latest = all.subList(0, Math.min(all.size(), LATEST));
        Set<PageStageKey> about = latest.isEmpty() ? Set.of() : about(actors, latest);
        return new OfActor(
                latest.stream().filter(card -> isBy(actors, card)).toList(),
                latest.stream()
                        .filter(card -> about.contains(new PageStageKey(card.id(), card.stage())))
                        .toList(),
                all.size() > LATEST);
    }

    private static boolean isBy(Collection<UUID> actors, ClaimCard card) {
        return actors.contains(card.speaker()) && !card.modality().equals(Modality.HYPOTHETICAL.label());
    }

    private record PageStageKey(UUID page, Stage stage) {}

    private Set<PageStageKey> about(Collection<UUID> actors, List<ClaimCard> claims) {
        return entities.createQuery(
                        """
                        select a.id.pageId, a.id.stage from ClaimSubject a
                        where a.id.actor in :actors and a.id.pageId in :claims""",
                        Object[].class)
                .setParameter("actors", actors)
                .setParameter("claims", claims.stream().map(ClaimCard::id).toList())
                .getResultStream()
                .map(row -> new PageStageKey((UUID) row[0], (Stage) row[1]))
                .collect(Collectors.toSet());
    }

    /**
     * Claims to choose from: those whose proposition or quote has the words in it, or whose short name they are.
     *
     * @param space slug of the space whose claims come first
     */
    public List<ClaimCard> suggestions(String space, String words, int most) {
        Access.requireMember();
        String typed = words == null ? "" : words.strip();
        if (typed.length() > MAX_WORDS) {
            return List.of();
        }
        String like = "%" + typed.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        return cards(
                "c.retired = false and (c.proposition ilike :like escape '!' or c.quote ilike :like escape '!' or c.ref = :ref)",
                "case when c.ref = :ref then 0 else 1 end, case when s.slug = :space then 0 else 1 end, c.proposition, c.id.pageId",
                Map.of("like", like, "ref", typed, "space", space),
                0,
                most);
    }

    /** How often, by how many and from how many origins the claims say what they say. */
    public Corroboration<UUID> corroboration(Collection<UUID> claims) {
        Access.requireMember();
        return support.count(claims);
    }

    private List<ClaimCard> cards(String condition, String order, Map<String, Object> parameters) {
        return cards(condition, order, parameters, 0, MOST);
    }

    private List<ClaimCard> cards(String condition, String order, Map<String, Object> parameters, int first, int most) {
        var query = entities.createQuery(
                        CARDS + "(" + condition + ") and " + EffectiveStage.of("c", "p") + " order by " + order,
                        Object[].class)
                .setParameter("keys", Visibility.keyArray())
                .setFirstResult(first)
                .setMaxResults(most);
        parameters.forEach(query::setParameter);
        List<Object[]> rows = query.getResultList();
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, ClaimStatus> status =
                statuses.of(rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], Claims::decided)));
        Map<UUID, String> names = names(rows.stream().map(row -> (UUID) row[8]).collect(Collectors.toSet()));
        return rows.stream().map(row -> card(row, status, names)).toList();
    }

    private Map<UUID, String> names(Set<UUID> actors) {
        return pages.named(actors).stream().collect(Collectors.toMap(PageSummary::id, PageSummary::title));
    }

    private static Statuses.Decided decided(Object[] row) {
        String decision = (String) row[18];
        return new Statuses.Decided(
                (UUID) row[8],
                decision == null ? ClaimStatus.OPEN : ClaimStatus.of(decision).orElseThrow());
    }

    private static ClaimCard card(Object[] row, Map<UUID, ClaimStatus> status, Map<UUID, String> names) {
        UUID id = (UUID) row[0];
        Stage stage = (Stage) row[1];
        UUID speaker = (UUID) row[8];
        return new ClaimCard(
                id,
                new PageAddress((String) row[2], (String) row[3]),
                stage,
                stage == Stage.DRAFT && (Boolean) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                speaker,
                names.get(speaker),
                (UUID) row[9],
                new ClaimCard.Span((Integer) row[10], (Integer) row[11], (Integer) row[12], (String) row[13]),
                (UUID) row[14],
                (String) row[15],
                (String) row[16],
                (String) row[17],
                status.get(id),
                (Boolean) row[19]);
    }
}
