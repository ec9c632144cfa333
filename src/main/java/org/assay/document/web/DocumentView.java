package org.assay.document.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.assay.document.Document;
import org.assay.page.FactsForm;
import org.assay.page.KindView;
import org.assay.platform.web.Addresses;

/** How documents are shown and written. */
@ApplicationScoped
public class DocumentView implements KindView {

    @Inject
    private PageNames names;

    @Inject
    private Addresses to;

    @Override
    public String kind() {
        return Document.NAME;
    }

    @Override
    public String main() {
        return "/WEB-INF/fragments/document/main.xhtml";
    }

    @Override
    public boolean isWide() {
        return true;
    }

    @Override
    public String beside() {
        return null;
    }

    @Override
    public String form() {
        return "/WEB-INF/fragments/document/form.xhtml";
    }

    @Override
    public FactsForm form(String facts, String space) {
        return new DocumentForm(facts, names);
    }

    @Override
    public String beginning(String space) {
        return to.capture(space);
    }
}
