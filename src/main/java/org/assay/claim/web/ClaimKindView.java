package org.assay.claim.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.assay.claim.Claim;
import org.assay.page.FactsForm;
import org.assay.page.KindView;

/** How claims are shown and written. */
@ApplicationScoped
public class ClaimKindView implements KindView {

    @Inject
    private ClaimForms forms;

    @Override
    public String kind() {
        return Claim.NAME;
    }

    @Override
    public String main() {
        return "/WEB-INF/fragments/claim/main.xhtml";
    }

    @Override
    public String beside() {
        return "/WEB-INF/fragments/claim/beside.xhtml";
    }

    @Override
    public String form() {
        return "/WEB-INF/fragments/claim/form.xhtml";
    }

    @Override
    public FactsForm form(String facts, String space) {
        return forms.of(facts, space);
    }
}
