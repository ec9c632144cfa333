package org.assay.platform.rest;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.assay.platform.Malformed;

/**
 * Refuses a query parameter that the resource does not have, one that comes twice, and control characters in any part of
 * the address: a misspelt filter must not answer with everything (S8).
 */
@Provider
public class KnownParameters implements ContainerRequestFilter {

    private final Map<Method, SortedSet<String>> known = new ConcurrentHashMap<>();

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        SortedSet<String> names = known.computeIfAbsent(resource.getResourceMethod(), KnownParameters::names);
        check(names, request.getUriInfo().getQueryParameters());
        request.getUriInfo().getPathParameters().values().forEach(values -> values.forEach(KnownParameters::plain));
    }

    static void check(SortedSet<String> names, Map<String, List<String>> sent) {
        sent.forEach((name, values) -> {
            if (!names.contains(name)) {
                String list = names.isEmpty() ? "none" : String.join(", ", names);
                throw new Malformed("parameter", "unknown", "must be one of: " + list);
            }
            if (values.size() > 1) {
                throw new Malformed(name, "repeated", "must be there at most once");
            }
            values.forEach(KnownParameters::plain);
        });
    }

    private static void plain(String value) {
        if (value.codePoints().anyMatch(Character::isISOControl)) {
            throw new Malformed("parameter", "control-character", "must not contain control characters");
        }
    }

    static SortedSet<String> names(Method method) {
        return Arrays.stream(method.getParameters())
                .map(parameter -> parameter.getAnnotation(QueryParam.class))
                .filter(Objects::nonNull)
                .map(QueryParam::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
