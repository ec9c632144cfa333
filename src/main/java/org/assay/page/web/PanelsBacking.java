package org.assay.page.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.assay.page.PagePanel;

/** The fragments that other features show beside a page. */
@Named
@ApplicationScoped
public class PanelsBacking {

    @Inject
    @Any
    private Instance<PagePanel> registered;

    private List<String> fragments;

    @PostConstruct
    void collect() {
        fragments = registered.stream()
                .sorted(Comparator.comparingInt(PagePanel::order))
                .map(PagePanel::fragment)
                .toList();
    }

    /** Their addresses inside the web application, in order. */
    public List<String> getFragments() {
        return fragments;
    }
}
