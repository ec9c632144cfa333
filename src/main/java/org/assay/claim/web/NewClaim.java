package org.assay.claim.web;

import java.io.Serializable;
import java.util.List;
import org.assay.page.NewPage;

/** A claim about to be made of words that were chosen in a document. */
public class NewClaim implements Serializable {

    private final ClaimForm form;
    private String title = "";

    NewClaim(ClaimForm form) {
        this.form = form;
    }

    /** Its marking is the document's, or the space's where that is stricter. */
    NewPage page(String space) {
        return new NewPage(space, "claim", title, "", form.facts(), null, List.of(), null);
    }

    public ClaimForm getForm() {
        return form;
    }

    /** The proposition. */
    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
