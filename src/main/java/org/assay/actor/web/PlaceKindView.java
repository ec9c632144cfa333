package org.assay.actor.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.assay.actor.Place;
import org.assay.page.FactsForm;
import org.assay.page.KindView;

/** How places are shown and written. */
@ApplicationScoped
public class PlaceKindView implements KindView {

    @Inject
    private Forms forms;

    @Override
    public String kind() {
        return Place.NAME;
    }

    @Override
    public String main() {
        return null;
    }

    @Override
    public String beside() {
        return "/WEB-INF/fragments/actor/place-beside.xhtml";
    }

    @Override
    public String form() {
        return "/WEB-INF/fragments/actor/place-form.xhtml";
    }

    @Override
    public FactsForm form(String facts, String space) {
        return forms.place(facts, space);
    }
}
