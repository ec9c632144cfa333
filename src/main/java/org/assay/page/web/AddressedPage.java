package org.assay.page.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.assay.page.PageAddress;
import org.assay.page.PageViews;
import org.assay.platform.NotFound;
import org.assay.platform.web.Addresses;
import org.assay.platform.web.PathParameters;

/** The page that the address of this request names. A page that has moved is followed to where it is now. */
@RequestScoped
class AddressedPage {

    @Inject
    private PathParameters path;

    @Inject
    private PageViews views;

    @Inject
    private Addresses to;

    PageAddress address() {
        return new PageAddress(path.space(), path.slug());
    }

    /**
     * Reads the page.
     *
     * @return what the reader gives; null where the browser is being sent to the page's present address instead
     * @throws NotFound if the reader finds nothing, and the page has no other address that the caller may see
     */
    <T> T read(Function<PageAddress, T> reader) {
        try {
            return reader.apply(address());
        } catch (NotFound nothing) {
            PageAddress now = views.formerly(address()).orElseThrow(() -> nothing);
            send(now);
            return null;
        }
    }

    private void send(PageAddress now) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(same(now.space(), now.slug()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same screen of the page at its other address. */
    private String same(String space, String slug) {
        return switch (path.getRoute()) {
            case "page.draft" -> to.draft(space, slug);
            case "page.revision" -> to.revision(space, slug, path.number());
            case "page.history" -> to.history(space, slug);
            case "page.compare" -> to.compare(space, slug, path.number("from"), path.number("to"));
            case "page.links" -> to.links(space, slug);
            case "page.access" -> to.access(space, slug);
            case "page.edit" -> to.edit(space, slug);
            case "page.restore" -> to.restore(space, slug, path.number());
            default -> to.page(space, slug);
        };
    }
}
