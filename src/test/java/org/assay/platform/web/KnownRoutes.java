package org.assay.platform.web;

import java.util.List;

/** The route table as tests of other packages see it. */
public final class KnownRoutes {

    /**
     * A row of it.
     *
     * @param key its name; of a REST resource, whose rows share one, its address
     */
    public record Known(String key, String address, boolean rest) {}

    private KnownRoutes() {}

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
