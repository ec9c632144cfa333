package org.assay.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The figures of one run, printed as one table in Markdown. */
final class Table {

    private record Row(Figures one, Figures eight, long bytes) {}

    private final Map<String, Row> rows = new LinkedHashMap<>();

    /** @param eight at 8 connections; null where that was not measured */
    void add(String name, Figures one, Figures eight, long bytes) {
        rows.put(name, new Row(one, eight, bytes));
        Row row = rows.get(name);
        System.out.println(line(name, row));
    }

    /** Requests per second at 8 connections, in terms of another row's. */
    double ratio(String name, String base) {
        return rows.get(name).eight().perSecond() / rows.get(base).eight().perSecond();
    }

    /** Median at one connection, in milliseconds. */
    double median(String name) {
        return rows.get(name).one().p50();
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder(
                """

                | request | bytes | 1: req/s | p50 ms | p99 ms | 8: req/s | p50 ms | p99 ms |
                |---|--:|--:|--:|--:|--:|--:|--:|
                """);
        rows.forEach((name, row) -> table.append(line(name, row)).append('\n'));
        return table.toString();
    }

    private static String line(String name, Row row) {
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %s | %s |",
                name,
                row.bytes(),
                cells(row.one()),
                row.eight() == null ? "– | – | –" : cells(row.eight()));
    }

    private static String cells(Figures figures) {
        return String.format(Locale.ROOT, "%,.0f | %.2f | %.2f", figures.perSecond(), figures.p50(), figures.p99());
    }
}
