package org.assay.page.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.assay.identity.People;
import org.assay.page.SaveOutcome;
import org.assay.page.SavedRevision;
import org.assay.platform.web.Addresses;
import org.assay.platform.web.KeptText;
import org.assay.platform.web.Texts;

/** Says what became of a save: those that ended well lead to the draft, the others leave the form as it is. Also for features that save pages. */
@RequestScoped
public class Outcomes {

    @Inject
    private Addresses to;

    @Inject
    private Texts text;

    @Inject
    private People people;

    @Inject
    private KeptText kept;

    /** A page was created. */
    public void created(SavedRevision revision) {
        leave(revision, text.get("page.said.created"));
    }

    /**
     * A save has ended.
     *
     * @return whether it is settled; of a conflict that is not, the caller has to show both sides
     */
    public boolean settled(SaveOutcome outcome) {
        if (outcome instanceof SaveOutcome.Saved saved) {
            leave(
                    saved.revision(),
                    text.with("page.said.saved", saved.revision().number()));
        } else if (outcome instanceof SaveOutcome.Unchanged unchanged) {
            leave(
                    unchanged.revision(),
                    text.with("page.said.unchanged", unchanged.revision().number()));
        } else if (outcome instanceof SaveOutcome.Merged merged) {
            merged(merged);
        } else if (outcome instanceof SaveOutcome.Refused refused) {
            stay(text.with("page.said.refused", refused.rule().advice()));
        } else if (outcome instanceof SaveOutcome.UnknownBase) {
            stay(text.get("page.said.unknownBase"));
        } else {
            return false;
        }
        return true;
    }

    /** What was typed is stored: leads to an address, where that is said. */
    void leave(String address, String message) {
        kept.isStored();
        say(FacesMessage.SEVERITY_INFO, message);
        flash().setKeepMessages(true);
        go(address);
    }

    /** Says why the form is still there. */
    public void stay(String message) {
        say(FacesMessage.SEVERITY_ERROR, message);
    }

    /** Nothing was saved, since the page is there no longer for him who writes; what he has typed stays in sight. */
    public void gone() {
        stay(text.get("page.said.gone"));
    }

    private void leave(SavedRevision revision, String message) {
        leave(to.draft(revision.space(), revision.slug()), message);
    }

    private void merged(SaveOutcome.Merged merged) {
        SavedRevision revision = merged.revision();
        String with = String.join(", ", people.displayNames(merged.with()).values());
        String comparison = to.compare(revision.space(), revision.slug(), revision.number() - 1, revision.number());
        kept.isStored();
        flash().put("merged", new MergeNote(revision.number(), with, comparison));
        go(to.draft(revision.space(), revision.slug()));
    }

    private static void say(FacesMessage.Severity severity, String message) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, message, null));
    }

    private static void go(String address) {
        try {
            external().redirect(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Flash flash() {
        return external().getFlash();
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
