package org.assay.claim.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.assay.claim.Origin;
import org.assay.page.Content;
import org.assay.page.NewPage;
import org.assay.page.Pages;
import org.assay.page.web.PickMaker;
import org.assay.platform.web.Texts;

/** Makes origins that a claim names and that nobody has made yet. */
@ApplicationScoped
class NewOrigins implements PickMaker {

    @Inject
    private Pages pages;

    @Inject
    private Texts text;

    @Override
    public boolean makes(String make) {
        return make.equals(Origin.NAME);
    }

    @Override
    public UUID make(String space, String make, String name) {
        return pages.create(new NewPage(
                        space, Origin.NAME, name, "", Content.NO_FACTS, null, null, text.get("claim.form.new.summary")))
                .page();
    }
}
