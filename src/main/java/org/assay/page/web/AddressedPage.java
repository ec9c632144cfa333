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
import org.assay.platform.web.PathParameters;

/**
 * The page that the address of this request names. A page that has moved is followed to where it is now, to the same screen
 * there.
 */
@RequestScoped
public class AddressedPage {

    @Inject
    private PathParameters path;

    @Inject
    private PageViews views;

    public PageAddress address() {
        return new PageAddress(path.space(), path.slug());
    }

    /**
     * Reads the page.
     *
     * @return what the reader gives; null where the browser is being sent to the page's present address instead
     * @throws NotFound if the reader finds nothing, and the page has no other address that the caller may see
     */
    public <T> T read(Function<PageAddress, T> reader) {
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
            FacesContext.getCurrentInstance().getExternalContext().redirect(path.of(now.space(), now.slug()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
