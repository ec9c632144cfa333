package org.assay.claim.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.assay.document.Document;
import org.assay.page.KindPanel;

/** Leads from a document to the extraction of its claims. */
@ApplicationScoped
public class DocumentClaims implements KindPanel {

    @Override
    public String kind() {
        return Document.NAME;
    }

    @Override
    public String fragment() {
        return "/WEB-INF/fragments/claim/document.xhtml";
    }

    @Override
    public int order() {
        return 20;
    }
}
