package org.assay.page;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import org.assay.access.Access;
import org.assay.access.Visibility;
import org.assay.platform.ApplicationService;

/** Pages to choose from while one types, in the stage that counts for the caller. */
@ApplicationService
public class PageSuggestions {

    private static final int MAX_WORDS = 200;

    @PersistenceContext
    private EntityManager entities;

    /**
     * Pages of the kind whose title has the words in it; those of the space first, and among them those that begin so.
     *
     * @param space slug of the space
     */
    public List<PageSummary> of(String kind, String space, String words, int most) {
        Access.requireMember();
        String typed = words == null ? "" : words.strip().toLowerCase(Locale.ROOT);
        if (typed.length() > MAX_WORDS) {
            return List.of();
        }
        String like = typed.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return entities.createQuery(
                        """
                        select new org.assay.page.PageSummary(p.id, s.slug, s.title, p.slug, p.kind, l.title, l.excerpt,
                            l.id.stage, l.number, l.hash, l.marking, p.marking, p.retired, l.updated, w.displayName, p.approved)
                        from PageStage l join Page p on p.id = l.id.pageId join Space s on s.id = p.spaceId
                            join Person w on w.id = l.updatedBy
                        where l.kind = :kind and p.retired = false and lower(l.title) like :inside escape '!' and\s"""
                                + EffectiveStage.of("l", "p")
                                + """
                                 order by case when s.slug = :space then 0 else 1 end,
                                    case when lower(l.title) like :begins escape '!' then 0 else 1 end, l.title, p.id""",
                        PageSummary.class)
                .setParameter("kind", kind)
                .setParameter("space", space)
                .setParameter("inside", "%" + like + "%")
                .setParameter("begins", like + "%")
                .setParameter("keys", Visibility.keyArray())
                .setMaxResults(most)
                .getResultList();
    }
}
