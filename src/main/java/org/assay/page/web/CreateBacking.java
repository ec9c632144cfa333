package org.assay.page.web;

import static jakarta.servlet.http.HttpServletResponse.SC_FORBIDDEN;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assay.access.Access;
import org.assay.markup.SafeHtml;
import org.assay.page.Content;
import org.assay.page.Kinds;
import org.assay.page.PageAddress;
import org.assay.page.PageDetails;
import org.assay.page.PageViews;
import org.assay.page.Pages;
import org.assay.page.SpaceDetails;
import org.assay.page.Spaces;
import org.assay.page.ViewChoice;
import org.assay.platform.Invalid;
import org.assay.platform.NotFound;
import org.assay.platform.web.Addresses;
import org.assay.platform.web.FieldErrors;
import org.assay.platform.web.PathParameters;

/** A page being begun: in which space, and what it shall say. */
@Named
@ViewScoped
public class CreateBacking implements Serializable {

    private static final String USUAL_KIND = "topic";

    @Inject
    private Spaces spaces;

    @Inject
    private Pages pages;

    @Inject
    private PageViews read;

    @Inject
    private KindsBacking views;

    @Inject
    private Kinds kinds;

    @Inject
    private Previews previews;

    @Inject
    private Outcomes outcomes;

    @Inject
    private FieldErrors errors;

    @Inject
    private PathParameters path;

    @Inject
    private Addresses to;

    private SpaceDetails space;
    private SpaceDetails closed;
    private PageForm form;
    private String kind = USUAL_KIND;

    /** Called before the view is rendered, each time. */
    public void open() throws IOException {
        Optional<String> named = path.spaceIfAny();
        if (form != null || named.isEmpty()) {
            return;
        }
        SpaceDetails wanted = spaces.named(named.get());
        if (path.slugIfAny().isPresent() && isThere(new PageAddress(wanted.slug(), path.slug()))) {
            return;
        }
        if (!Access.isInsiderOf(wanted.team())) {
            // Whoever follows a link to a page that is not written yet is told who writes here, and where he may
            // himself.
            closed = wanted;
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(SC_FORBIDDEN);
            return;
        }
        space = wanted;
        form = new PageForm(space.marking());
        if (path.kindIfAny().isPresent()) {
            beginKind(path.kindIfAny().get());
        }
        path.slugIfAny().ifPresent(slug -> form.setTitle(title(slug)));
    }

    private void beginKind(String wanted) throws IOException {
        if (!kinds.names().contains(wanted)) {
            throw new NotFound();
        }
        String elsewhere = views.beginning(wanted, space.slug());
        if (elsewhere != null) {
            FacesContext.getCurrentInstance().getExternalContext().redirect(elsewhere);
            return;
        }
        kind = wanted;
        form.setFacts(views.begin(kind, Content.NO_FACTS, space.slug()));
    }

    /** Whether somebody has made the page meanwhile to which a red link led: then one goes there. */
    private boolean isThere(PageAddress address) throws IOException {
        try {
            PageDetails page = read.details(address, ViewChoice.USUAL);
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect(to.page(page.space().slug(), page.slug()));
            return true;
        } catch (NotFound missing) {
            return false;
        }
    }

    /** A title that gives the slug: {@code dunford-visit} is “Dunford visit”. */
    static String title(String slug) {
        String words = slug.replace('-', ' ').strip();
        int first = words.offsetByCodePoints(0, words.isEmpty() ? 0 : 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }

    public void save() {
        try {
            outcomes.created(pages.create(form.create(space.slug(), kind)));
        } catch (Invalid invalid) {
            errors.show(invalid, "edit", "page.field.", kind);
        }
    }

    /** Null while the space has to be chosen. */
    public SpaceDetails getSpace() {
        return space;
    }

    /** The space that he asked for and in which he may create nothing; null where there is none such. */
    public SpaceDetails getClosed() {
        return closed;
    }

    /** The spaces in which the caller may create pages. */
    public List<SpaceDetails> getSpaces() {
        return spaces.all().stream()
                .filter(one -> Access.isInsiderOf(one.team()))
                .toList();
    }

    public PageForm getForm() {
        return form;
    }

    /** Asked for before the space is known, too: the view is built for its kind. */
    public String getKind() {
        return form == null ? path.kindIfAny().orElse(kind) : kind;
    }

    /** All that a page may be. */
    public Collection<String> getKinds() {
        return kinds.names();
    }

    /** How the text would look; null where there is none yet. */
    public SafeHtml getPreview() {
        return form.getBody().isEmpty() ? null : previews.of(space.slug(), form.getBody());
    }
}
