package org.assay.claim.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.assay.claim.Origin;
import org.assay.page.KindPanel;

/** Shows on the page of an origin what comes from it. */
@ApplicationScoped
public class OriginClaims implements KindPanel {

    @Override
    public String kind() {
        return Origin.NAME;
    }

    @Override
    public String fragment() {
        return "/WEB-INF/fragments/origin/claims.xhtml";
    }

    @Override
    public int order() {
        return 20;
    }
}
