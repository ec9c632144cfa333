package org.assay.page;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.access.Access;
import org.assay.access.CarriedCondition;
import org.assay.access.Permission;
import org.assay.access.Visibility;
import org.assay.markup.Markup;
import org.assay.markup.Rendered;
import org.assay.markup.SafeHtml;
import org.assay.platform.ApplicationService;
import org.assay.platform.NotFound;

/**
 * Reading pages: one statement for the page under the policy, the state of its links included; another where its text has
 * not been rendered since the server started, and one for the links of an earlier revision.
 *
 * <p>Each statement is consistent in itself; a transaction around them would add nothing but its own costs.
 */
@ApplicationService
@Transactional(Transactional.TxType.SUPPORTS)
public class PageViews {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private PageQueries queries;

    @Inject
    private Bodies bodies;

    @Inject
    private Links links;

    @Inject
    private Spaces spaces;

    @Inject
    private Readership readership;

    /**
     * The page as the caller sees it.
     *
     * @throws NotFound if there is no such page, stage or revision, or the caller may not see it
     */
    public PageView view(PageAddress address, ViewChoice choice) {
        PageHeader header = header(address, choice, false);
        Rendered rendered = body(header).rendered();
        readership.read(header);
        return new PageView(header.details(), header.facts(), filled(header, rendered), rendered.headings());
    }

    /** The page with what it says, as written; for editing and REST. */
    public PageSource source(PageAddress address, ViewChoice choice) {
        return source(header(address, choice, false));
    }

    /** The same by the page's id. */
    public PageSource source(UUID page, ViewChoice choice) {
        return source(header(page, choice, false));
    }

    private PageSource source(PageHeader header) {
        Bodies.Body body = body(header);
        readership.read(header);
        return new PageSource(header.details(), header.content(body.source()), filled(header, body.rendered()));
    }

    /**
     * The draft as written, for whoever may go on writing it.
     *
     * @throws NotFound if there is no such page that the caller may see
     * @throws org.assay.access.Denied if he may see it, but not write it
     */
    public PageSource editable(PageAddress address) {
        Access.requireMember();
        PageHeader draft = CarriedCondition.in(
                        entities,
                        () -> queries.header(
                                address.space(), address.slug(), null, true, false, false, Visibility.keyArray()))
                .stream()
                .findFirst()
                .orElseThrow(NotFound::new);
        Access.require(Permission.EDIT, draft.rules());
        return source(draft);
    }

    /** The page without its text. */
    public PageDetails details(PageAddress address, ViewChoice choice) {
        return header(address, choice, false).details();
    }

    /** The same by the page's id. */
    public PageDetails details(UUID page, ViewChoice choice) {
        return header(page, choice, false).details();
    }

    /** How a text would look as a page of the space, links as this caller sees them; nothing is stored. */
    public SafeHtml preview(String space, String body) {
        Access.requireMember();
        String text = Submissions.body(body);
        Rendered rendered = new Markup().render(text);
        return rendered.fill(links.statesFor(spaces.visible(space).slug(), rendered.targets()));
    }

    /** Where a page is, by its id; under the policy, as everything here. */
    public PageAddress address(UUID page) {
        Access.requireMember();
        return entities.createQuery(
                        """
                        select new org.assay.page.PageAddress(s.slug, p.slug)
                        from Page p join Space s on s.id = p.spaceId where p.id = :page""",
                        PageAddress.class)
                .setParameter("page", page)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The present address of a page that had this one before; for a redirect. Empty if the caller may not see the page. */
    public Optional<PageAddress> formerly(PageAddress address) {
        Access.requireMember();
        return entities.createQuery(
                        """
                        select new org.assay.page.PageAddress(s.slug, p.slug)
                        from SlugRedirect f
                        join Page p on p.id = f.pageId
                        join Space s on s.id = p.spaceId
                        where s.slug = :space and f.id.spaceId = s.id and f.id.slug = :slug
                          and not exists (select now.id from Page now where now.spaceId = s.id and now.slug = :slug)""",
                        PageAddress.class)
                .setParameter("space", address.space())
                .setParameter("slug", address.slug())
                .getResultStream()
                .findFirst();
    }

    PageHeader header(PageAddress address, ViewChoice choice, boolean text) {
        Access.requireMember();
        List<PageHeader> found = CarriedCondition.in(
                entities,
                () -> queries.header(
                        address.space(),
                        address.slug(),
                        choice.number(),
                        choice.stage() == Stage.DRAFT,
                        choice.stage() == Stage.APPROVED,
                        text,
                        Visibility.keyArray()));
        return readable(found, choice);
    }

    PageHeader header(UUID page, ViewChoice choice, boolean text) {
        Access.requireMember();
        List<PageHeader> found = CarriedCondition.in(
                entities,
                () -> queries.headerById(
                        page,
                        choice.number(),
                        choice.stage() == Stage.DRAFT,
                        choice.stage() == Stage.APPROVED,
                        text,
                        Visibility.keyArray()));
        return readable(found, choice);
    }

    private static PageHeader readable(List<PageHeader> found, ViewChoice choice) {
        return found.stream()
                .findFirst()
                .filter(header -> header.mayRead(choice))
                .orElseThrow(NotFound::new);
    }

    private SafeHtml filled(PageHeader header, Rendered rendered) {
        return rendered.fill(links.statesFor(header, rendered.targets()));
    }

    private Bodies.Body body(PageHeader header) {
        Bodies.Body kept = bodies.ifPresent(header.contentHash());
        if (kept != null) {
            return kept;
        }
        String source = entities.createQuery(
                        "select r.body from Revision r where r.id.page = :page and r.id.number = :number", String.class)
                .setParameter("page", header.id())
                .setParameter("number", header.number())
                .getSingleResult();
        return bodies.of(header.contentHash(), source);
    }
}
