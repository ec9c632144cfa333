package org.assay.page;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.assay.access.Access;
import org.assay.access.Permission;
import org.assay.markup.Markup;
import org.assay.markup.Rendered;
import org.assay.markup.SafeHtml;
import org.assay.platform.ApplicationService;
import org.assay.platform.NotFound;

/**
 * Reading pages: one statement under the policy for how the page stands; another each for what there is to say of it, for its
 * text and for where its links lead, where they are not kept. What was said just now came with the text.
 *
 * <p>Each statement is consistent in itself; a transaction around them would add nothing but its own costs.
 */
@ApplicationService
@Transactional(Transactional.TxType.SUPPORTS)
public class PageViews {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Standings standings;

    @Inject
    private PageHeaders headers;

    @Inject
    private Bodies bodies;

    @Inject
    private FilledBodies filled;

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
        Standing standing = standing(address, choice);
        PageHeaders.WithText read = readable(standing, choice);
        PageHeader header = read.header();
        Rendered rendered = body(read).rendered();
        readership.read(header);
        return new PageView(
                header.details(), header.facts(), filled.of(header, standing, rendered), rendered.headings());
    }

    /** The page with what it says, as written; for editing and REST. */
    public PageSource source(PageAddress address, ViewChoice choice) {
        Standing standing = standing(address, choice);
        return source(standing, readable(standing, choice));
    }

    /** The same by the page's id. */
    public PageSource source(UUID page, ViewChoice choice) {
        Standing standing = standing(page, choice);
        return source(standing, readable(standing, choice));
    }

    private PageSource source(Standing standing, PageHeaders.WithText read) {
        PageHeader header = read.header();
        Bodies.Body body = body(read);
        readership.read(header);
        return new PageSource(
                header.details(), header.content(body.source()), filled.of(header, standing, body.rendered()));
    }

    /**
     * The draft as written, for whoever may go on writing it.
     *
     * @throws NotFound if there is no such page that the caller may see
     * @throws org.assay.access.Denied if he may see it, but not write it
     */
    public PageSource editable(PageAddress address) {
        Standing standing = standing(address, ViewChoice.of(Stage.DRAFT));
        PageHeaders.WithText draft = headers.of(standing);
        Access.require(Permission.EDIT, draft.header().rules());
        return source(standing, draft);
    }

    /** The page without its text. */
    public PageDetails details(PageAddress address, ViewChoice choice) {
        return header(address, choice).details();
    }

    /** The same by the page's id. */
    public PageDetails details(UUID page, ViewChoice choice) {
        return header(page, choice).details();
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

    PageHeader header(PageAddress address, ViewChoice choice) {
        return readable(standing(address, choice), choice).header();
    }

    PageHeader header(UUID page, ViewChoice choice) {
        return readable(standing(page, choice), choice).header();
    }

    private PageHeaders.WithText readable(Standing standing, ViewChoice choice) {
        PageHeaders.WithText read = headers.of(standing);
        if (!read.header().mayRead(choice)) {
            throw new NotFound();
        }
        return read;
    }

    private Standing standing(PageAddress address, ViewChoice choice) {
        Access.requireMember();
        return standings.of(address, choice);
    }

    private Standing standing(UUID page, ViewChoice choice) {
        Access.requireMember();
        return standings.of(page, choice);
    }

    /** The text of a revision that the caller may read. */
    String text(PageHeader header) {
        Bodies.Body kept = bodies.ifPresent(header.contentHash());
        return kept == null ? stored(header) : kept.source();
    }

    private Bodies.Body body(PageHeaders.WithText read) {
        PageHeader header = read.header();
        Bodies.Body kept = bodies.ifPresent(header.contentHash());
        return kept == null
                ? bodies.of(header.contentHash(), read.body() == null ? stored(header) : read.body())
                : kept;
    }

    private String stored(PageHeader header) {
        return entities.createQuery(
                        "select r.body from Revision r where r.id.page = :page and r.id.number = :number", String.class)
                .setParameter("page", header.id())
                .setParameter("number", header.number())
                .getSingleResult();
    }
}
