package org.assay.platform.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The route table as tests of other packages see it. */
public final class KnownRoutes {

    /**
     * A row of it.
     *
     * @param key its name; of a REST resource, whose rows share one, its address
     */
    public record Known(String key, String address, boolean rest) {}

    private KnownRoutes() {}

    /** The names of all addresses that show a view. */
    public static Set<String> views() {
        return Routes.TABLE.stream()
                .filter(route -> route.kind() == Route.Kind.VIEW)
                .map(Route::name)
                .collect(Collectors.toSet());
    }

    /** The name of the row that fits a path, without its query; empty where none does. */
    public static Optional<String> of(String path) {
        return Routes.match(path) instanceof RouteMatch.Found found
                ? Optional.of(found.route().name())
                : Optional.empty();
    }

    public static List<Known> all() {
        return Routes.TABLE.stream()
                .map(route -> {
                    boolean rest = route.kind() == Route.Kind.RESOURCE;
                    String address = route.pattern().toString();
                    return new Known(rest ? address : route.name(), address, rest);
                })
                .toList();
    }
}
