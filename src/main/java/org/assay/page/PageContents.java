package org.assay.page;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.assay.access.Access;
import org.assay.access.Marking;
import org.assay.access.Visibility;
import org.assay.audit.Deed;
import org.assay.audit.ReadQueue;
import org.assay.platform.ApplicationService;
import org.assay.platform.Clash;

/** What all pages of a space say, each in the stage that counts for the caller; for exports. */
@ApplicationService
public class PageContents {

    /** Most pages that are given out at once. */
    public static final int MOST = 20_000;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Spaces spaces;

    @Inject
    private ReadQueue reads;

    /**
     * The pages of these kinds, those that are not retired, by id. Reads of restricted ones are recorded, as always.
     *
     * @param stage null for each page's effective stage
     * @param most the most restrictive marking that is given out
     * @throws org.assay.platform.NotFound if there is no such space that the caller sees
     * @throws Clash with code {@code too-large} if there are more than {@link #MOST}
     */
    public List<PageContent> of(String slug, Collection<String> kinds, Stage stage, Marking most) {
        Access.requireMember();
        Space space = spaces.visible(slug);
        List<PageContent> all = PageContent.of(entities.createQuery(
                        """
                                select new org.assay.page.PageContent$Row(p.id, p.kind, l.id.stage, r.id.number, r.title, r.body,
                                    r.facts, r.marking, h.marking)
                                from PageStage l join Page p on p.id = l.id.pageId
                                join Revision r on r.id.page = p.id and r.id.number = l.number
                                join Revision h on h.id.page = p.id and h.id.number = p.head
                                where l.spaceId = :space and l.kind in :kinds and l.retired = false
                                  and not exists (select x.person from Suppression x where x.id = r.id) and
                                """
                                + EffectiveStage.orAsked("l", "p") + " order by p.id",
                        PageContent.Row.class)
                .setParameter("space", space.id())
                .setParameter("kinds", kinds)
                .setParameter("stage", stage)
                .setParameter("keys", Visibility.keyArray())
                .setMaxResults(MOST + 1)
                .getResultList());
        if (all.size() > MOST) {
            throw new Clash("too-large", "There are more than " + MOST + " pages; no file of that size is written");
        }
        List<PageContent> contents = all.stream()
                .filter(content -> content.marking().compareTo(most) <= 0)
                .toList();
        contents.stream()
                .filter(content -> isReadRecorded(content.marking(), space))
                .forEach(content -> reads.note(Deed.PAGE_READ, content.id(), inWords(content)));
        return contents;
    }

    private static boolean isReadRecorded(Marking marking, Space space) {
        return marking.compareTo(Marking.AMBER) > 0 || marking == Marking.AMBER && space.auditReads();
    }

    private static String inWords(PageContent content) {
        return "revision " + content.number() + " " + content.stage().label() + ", exported";
    }
}
