package org.assay.document.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assay.page.ListQuery;
import org.assay.page.PageLists;
import org.assay.page.PageSummary;
import org.assay.platform.web.PathParameters;

/** Actors to choose as outlet or author of a document: suggests them while one types. */
@Named
@ApplicationScoped
public class SourcesBacking implements Converter<PageName> {

    private static final String ACTOR = "actor";
    private static final int MOST = 12;

    @Inject
    private PageLists lists;

    @Inject
    private PageNames names;

    @Inject
    private PathParameters path;

    /** Actors of this space with these words in their name, or with the beginning of one. */
    public List<PageName> suggestions(String typed) {
        String words = typed.strip().toLowerCase(Locale.ROOT);
        return Stream.concat(
                        actors("")
                                .filter(page ->
                                        page.title().toLowerCase(Locale.ROOT).contains(words)),
                        actors(words))
                .map(page -> new PageName(page.id(), page.title()))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private Stream<PageSummary> actors(String words) {
        return lists.pages(new ListQuery(path.space(), ACTOR, null, words, null, ListQuery.MAX_LIMIT)).items().stream();
    }

    @Override
    public PageName getAsObject(FacesContext context, UIComponent component, String id) {
        try {
            return id == null ? null : names.of(id);
        } catch (IllegalArgumentException e) {
            throw new ConverterException(e);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, PageName page) {
        return page == null ? "" : page.id().toString();
    }
}
