package org.assay.claim.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.assay.claim.Origin;
import org.assay.claim.OriginReading;
import org.assay.page.FactsForm;
import org.assay.page.KindView;
import org.assay.page.web.Picks;

/** How origins are shown and written. */
@ApplicationScoped
public class OriginKindView implements KindView {

    @Inject
    private OriginReading reading;

    @Inject
    private Picks picks;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return Origin.NAME;
    }

    @Override
    public String main() {
        return "/WEB-INF/fragments/origin/main.xhtml";
    }

    @Override
    public String beside() {
        return null;
    }

    @Override
    public String form() {
        return "/WEB-INF/fragments/origin/form.xhtml";
    }

    @Override
    public FactsForm form(String facts, String space) {
        return new OriginForm(picks, space, reading.facts(facts), clock.instant());
    }
}
