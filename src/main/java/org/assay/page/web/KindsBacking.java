package org.assay.page.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assay.page.FactsForm;
import org.assay.page.KindPanel;
import org.assay.page.KindView;
import org.assay.page.RevisionComparison;

/** The fragments by which the kinds of page show themselves and are written. */
@Named
@ApplicationScoped
public class KindsBacking {

    /** A fragment that shows nothing. */
    static final String NOTHING = "/WEB-INF/fragments/page/nothing.xhtml";

    @Inject
    @Any
    private Instance<KindView> registered;

    @Inject
    @Any
    private Instance<KindPanel> panels;

    @Inject
    private FactWords words;

    private Map<String, KindView> byKind;

    @PostConstruct
    void collect() {
        byKind = registered.stream().collect(Collectors.toMap(KindView::kind, Function.identity()));
    }

    /** What stands above the text over the whole width. */
    public String wide(String kind) {
        return main(kind, true);
    }

    /** What stands above the text in its column. */
    public String column(String kind) {
        return main(kind, false);
    }

    private String main(String kind, boolean wide) {
        return view(kind)
                .filter(view -> view.isWide() == wide)
                .map(KindView::main)
                .orElse(NOTHING);
    }

    /** Whether anything stands above the text. */
    boolean showsMain(String kind) {
        return view(kind).map(KindView::main).isPresent();
    }

    /** What other features show below the text, in order. */
    public List<String> panels(String kind) {
        return panels.stream()
                .filter(panel -> panel.kind().equals(kind))
                .sorted(Comparator.comparingInt(KindPanel::order))
                .map(KindPanel::fragment)
                .toList();
    }

    /** What stands beside the text. */
    public String beside(String kind) {
        return fragment(kind, KindView::beside);
    }

    /** What is filled in above the text. */
    public String form(String kind) {
        return fragment(kind, KindView::form);
    }

    /** The fields that changed, in words. */
    public List<SaidField> said(RevisionComparison comparison) {
        return words.said(comparison.to().kind(), comparison.fields());
    }

    /** The label of a field: {@code title}, {@code facts.modality}. */
    public String label(String kind, String field) {
        return words.label(kind, field);
    }

    /** The screen where pages of the kind begin in that space; null where it is the usual one. */
    public String beginning(String kind, String space) {
        return view(kind).map(view -> view.beginning(space)).orElse(null);
    }

    /** A form begun with facts; null for a kind that asks for none. */
    FactsForm begin(String kind, String facts, String space) {
        return view(kind)
                .filter(view -> view.form() != null)
                .map(view -> view.form(facts, space))
                .orElse(null);
    }

    private String fragment(String kind, Function<KindView, String> which) {
        return view(kind).map(which).orElse(NOTHING);
    }

    private Optional<KindView> view(String kind) {
        return Optional.ofNullable(kind == null ? null : byKind.get(kind));
    }
}
