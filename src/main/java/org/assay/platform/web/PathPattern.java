package org.assay.platform.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The form of an address: {@code /wiki/{space}/{slug}/rev/{number:number}}. A variable without a type is a slug;
 * {@code **} at the end stands for one or more further parts.
 */
final class PathPattern {

    /** How well a path fits. */
    enum Fit {
        /** It has this form. */
        YES,
        /** It has this form but for a variable of the wrong type. */
        MALFORMED,
        NO
    }

    /** A part: {@code text} literally, or a variable when {@code type} is given. */
    private record Part(String text, PathType type) {}

    private final String source;
    private final List<Part> parts;
    private final boolean open;

    private PathPattern(String source, List<Part> parts, boolean open) {
        this.source = source;
        this.parts = parts;
        this.open = open;
    }

    static PathPattern of(String source) {
        List<Part> parts = new ArrayList<>();
        boolean open = source.endsWith("/**");
        String closed = open ? source.substring(0, source.length() - 3) : source;
        for (String part : closed.substring(1).split("/", -1)) {
            if (!part.isEmpty()) {
                parts.add(part(part));
            }
        }
        return new PathPattern(source, List.copyOf(parts), open);
    }

    private static Part part(String text) {
        if (!text.startsWith("{")) {
            return new Part(text, null);
        }
        String[] nameAndType = text.substring(1, text.length() - 1).split(":", 2);
        PathType type =
                nameAndType.length == 1 ? PathType.SLUG : PathType.valueOf(nameAndType[1].toUpperCase(Locale.ROOT));
        return new Part(nameAndType[0], type);
    }

    Fit fit(List<String> segments) {
        if (open ? segments.size() <= parts.size() : segments.size() != parts.size()) {
            return Fit.NO;
        }
        Fit fit = Fit.YES;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            String segment = segments.get(i);
            if (part.type == null) {
                if (!part.text.equals(segment)) {
                    return Fit.NO;
                }
            } else if (!part.type.accepts(segment)) {
                // What cannot be a slug is no page's slug: not found. A bad number or date is a bad request.
                fit = part.type == PathType.SLUG ? Fit.NO : Fit.MALFORMED;
                if (fit == Fit.NO) {
                    return fit;
                }
            }
        }
        return fit;
    }

    /** The variables' values, typed, of a path that fits. */
    Map<String, Object> read(List<String> segments) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part.type != null) {
                values.put(part.text, part.type.read(segments.get(i)));
            }
        }
        return values;
    }

    /** The address with these values for the variables, in their order, percent-encoded. */
    String address(Object... values) {
        StringBuilder address = new StringBuilder();
        int next = 0;
        for (Part part : parts) {
            address.append('/');
            if (part.type == null) {
                address.append(part.text);
            } else {
                address.append(PathSegments.encode(Objects.toString(values[next++])));
            }
        }
        if (next != values.length) {
            throw new IllegalArgumentException(source + " takes " + next + " values");
        }
        return address.isEmpty() ? "/" : address.toString();
    }

    /** The first literal part, by which the table is sorted into drawers; empty for the root. */
    String first() {
        return parts.isEmpty() ? "" : parts.get(0).text;
    }

    /** The pattern with its variables' names and types left out: two routes must not share it. */
    String shape() {
        StringBuilder shape = new StringBuilder();
        parts.forEach(part -> shape.append('/').append(part.type == null ? part.text : "{}"));
        return shape.append(open ? "/**" : "").toString();
    }

    @Override
    public String toString() {
        return source;
    }
}
