package org.assay.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assay.platform.Moment;
import org.assay.platform.NotFound;

/**
 * The variable parts of the address that is being answered, already typed: {@code #{path.space}} in views, injected in
 * backings.
 *
 * <p>The plain accessors throw {@link NotFound} where the address has no such part, which a backing that serves its own
 * routes never meets; where a part may be absent, ask with the {@code …IfAny} form.
 */
@Named("path")
@RequestScoped
public class PathParameters {

    @Inject
    private HttpServletRequest request;

    /** The route's name, for a view that serves several: {@code page.read}, {@code page.draft} … */
    public String getRoute() {
        return match().map(found -> found.route().name()).orElse("");
    }

    public String getSpace() {
        return space();
    }

    public String space() {
        return value("space", String.class).orElseThrow(NotFound::new);
    }

    public Optional<String> spaceIfAny() {
        return value("space", String.class);
    }

    public String getSlug() {
        return slug();
    }

    public String slug() {
        return value("slug", String.class).orElseThrow(NotFound::new);
    }

    public Optional<String> slugIfAny() {
        return value("slug", String.class);
    }

    /** The name of a kind of page. */
    public Optional<String> kindIfAny() {
        return value("kind", String.class);
    }

    /** The number of a revision, from 1. */
    public int number() {
        return number("number");
    }

    public Optional<Integer> numberIfAny() {
        return value("number", Integer.class);
    }

    /** A number under another name: {@code from} and {@code to} of a comparison. */
    public int number(String name) {
        return value(name, Integer.class).orElseThrow(NotFound::new);
    }

    /** A moment of the past, to look at a page as it was then. */
    public Optional<Moment> momentIfAny() {
        return value("moment", Moment.class);
    }

    public UUID uuid(String name) {
        return value(name, UUID.class).orElseThrow(NotFound::new);
    }

    /** The address that is being answered, query included, with another space and page in it. */
    public String of(String space, String slug) {
        RouteMatch.Found found = match().orElseThrow(NotFound::new);
        Map<String, Object> values = new LinkedHashMap<>(found.parameters());
        values.put("space", space);
        values.put("slug", slug);
        String query = request.getQueryString();
        return request.getContextPath()
                + found.route().pattern().address(values.values().toArray())
                + (query == null ? "" : "?" + query);
    }

    private <T> Optional<T> value(String name, Class<T> type) {
        return match().map(RouteMatch.Found::parameters).map(parameters -> type.cast(parameters.get(name)));
    }

    private Optional<RouteMatch.Found> match() {
        return Optional.ofNullable((RouteMatch.Found) request.getAttribute(RouteMatch.ATTRIBUTE));
    }
}
