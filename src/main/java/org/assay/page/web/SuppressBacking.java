package org.assay.page.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.assay.access.Denied;
import org.assay.page.PageDetails;
import org.assay.page.Suppressions;
import org.assay.platform.Clash;
import org.assay.platform.Invalid;
import org.assay.platform.web.Addresses;
import org.assay.platform.web.FieldErrors;
import org.assay.platform.web.PathParameters;
import org.assay.platform.web.Texts;

/** A revision that is about to be hidden for good: what that means, why, and the button. */
@Named
@ViewScoped
public class SuppressBacking implements Serializable {

    @Inject
    private Suppressions suppressions;

    @Inject
    private AddressedPage addressed;

    @Inject
    private PathParameters path;

    @Inject
    private Outcomes outcomes;

    @Inject
    private FieldErrors errors;

    @Inject
    private Addresses to;

    @Inject
    private Texts text;

    private PageDetails page;
    private String reason = "";

    /** Called before the view is rendered, each time. */
    public void open() {
        if (page == null) {
            page = addressed.read(address -> suppressions.about(address, path.number()));
        }
    }

    public void suppress() {
        try {
            suppressions.suppress(page.id(), page.number(), reason);
            outcomes.leave(
                    to.history(page.space().slug(), page.slug()), text.with("page.said.suppressed", page.number()));
        } catch (Invalid invalid) {
            errors.show(invalid, "suppress", "page.field.");
        } catch (Clash clash) {
            outcomes.stay(clash.getMessage());
        } catch (Denied denied) {
            outcomes.stay(denied.getMessage());
        }
    }

    /** The page with the revision that is to be hidden. */
    public PageDetails getPage() {
        return page;
    }

    /** Whether it is what readers see now. */
    public boolean isApproved() {
        return page.approved() != null && page.approved() == page.number();
    }

    /** Whether it is the latest, which cannot be hidden. */
    public boolean isLatest() {
        return page.number() == page.head();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
