package org.assay.claim.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.assay.access.Access;
import org.assay.claim.Quoting;
import org.assay.facts.Quote;
import org.assay.page.PageDetails;
import org.assay.page.PageViews;
import org.assay.page.Pages;
import org.assay.page.SavedRevision;
import org.assay.page.ViewChoice;
import org.assay.page.web.AddressedPage;
import org.assay.page.web.Outcomes;
import org.assay.platform.Invalid;
import org.assay.platform.NotFound;
import org.assay.platform.web.Addresses;
import org.assay.platform.web.FieldErrors;
import org.assay.platform.web.PathParameters;
import org.assay.platform.web.Texts;

/** A claim being made of words that were chosen in a document. */
@Named
@ViewScoped
public class FromBacking implements Serializable {

    @Inject
    private AddressedPage addressed;

    @Inject
    private PageViews views;

    @Inject
    private Pages pages;

    @Inject
    private Quoting quoting;

    @Inject
    private NewClaims beginnings;

    @Inject
    private FieldErrors errors;

    @Inject
    private PathParameters path;

    @Inject
    private Addresses to;

    @Inject
    private Outcomes outcomes;

    @Inject
    private Texts text;

    private PageDetails document;
    private NewClaim claim;

    /** Called before the view is rendered, each time. */
    public void open() {
        if (claim != null) {
            return;
        }
        document = addressed.read(address -> views.details(address, ViewChoice.USUAL));
        if (document == null) {
            return;
        }
        Access.requireInsiderOf(document.space().team());
        Quote quote = quoting.at(document.id(), path.number("capture"), path.number("start"), path.number("end"))
                .orElseThrow(NotFound::new);
        claim = beginnings.of(quote, document.space().slug());
    }

    /** Makes the claim and leads to it. */
    public void save() {
        SavedRevision saved = make();
        if (saved != null) {
            outcomes.leave(to.draft(saved.space(), saved.slug()), text.get("claim.said.made"));
        }
    }

    /** Makes the claim and leads back to the text. */
    public void saveAndReturn() {
        if (make() != null) {
            outcomes.leave(
                    to.page(document.space().slug(), document.slug()),
                    text.with("claim.said.madeOf", claim.getTitle()));
        }
    }

    private SavedRevision make() {
        try {
            return pages.create(claim.page(document.space().slug()));
        } catch (Invalid invalid) {
            errors.show(invalid, "edit", "claim.field.", "claim");
            return null;
        }
    }

    public PageDetails getDocument() {
        return document;
    }

    public NewClaim getClaim() {
        return claim;
    }
}
