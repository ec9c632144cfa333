package org.assay.review.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.assay.access.Denied;
import org.assay.platform.Clash;
import org.assay.platform.Invalid;
import org.assay.platform.web.Addresses;
import org.assay.platform.web.FieldErrors;
import org.assay.platform.web.PathParameters;
import org.assay.platform.web.Replies;
import org.assay.platform.web.Texts;
import org.assay.review.Reviews;

/** What an open review is about: its title, and which pages are in it. */
@Named
@ViewScoped
public class ReviewSetBacking implements Serializable {

    @Inject
    private Reviews reviews;

    @Inject
    private Replies replies;

    @Inject
    private FieldErrors errors;

    @Inject
    private PathParameters path;

    @Inject
    private Addresses to;

    @Inject
    private Texts text;

    private String title;

    public void retitle() {
        act(() -> reviews.retitle(path.uuid("id"), title), "review.said.retitled");
    }

    /** Takes a page out. */
    public void remove(UUID page) {
        act(() -> reviews.remove(path.uuid("id"), page), "review.said.removed");
    }

    private void act(Runnable act, String message) {
        try {
            act.run();
            replies.leave(to.review(path.uuid("id")), text.get(message));
        } catch (Invalid invalid) {
            errors.show(invalid, "set", "review.field.");
        } catch (Denied denied) {
            replies.stay(denied.getMessage());
        } catch (Clash clash) {
            replies.stay(clash.getMessage());
        }
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    /** Shown at first: the title as it is. */
    public String shown(String present) {
        if (title == null) {
            title = present;
        }
        return "";
    }
}
