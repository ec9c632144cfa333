package org.assay.bench;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.assay.stack.Browser;
import org.assay.stack.Ports;
import org.assay.stack.Stack;

/**
 * Measures page view as screen and over REST, history, comparison and save, signed in, over generated pages; beside a bare
 * servlet, an empty PrimeFaces screen and a committed insert on the same servers.
 */
public final class Benchmark {

    private static final int FILL = 24_000;

    private static final int TURNS = 5;

    private final Stack stack;
    private final double seconds;
    private final Table table = new Table();
    private final Map<Integer, Random> randoms = new ConcurrentHashMap<>();

    private Benchmark(Stack stack, double seconds) {
        this.stack = stack;
        this.seconds = seconds;
    }

    /** Runs everything once; {@code -Dassay.bench.seconds=} is the length of each measurement, 6 unless told. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("assay-bench");
        Path baseline = BaselineWar.write(
                Files.createTempDirectory("assay-baseline"), Path.of(System.getProperty("assay.war")), FILL);
        try (Stack stack = new Stack(folder, Ports.free(), what -> System.out.println("[bench] " + what))
                .beside(baseline)
                .start()) {
            new Benchmark(stack, Double.parseDouble(System.getProperty("assay.bench.seconds", "6"))).run();
        }
    }

    private void run() throws Exception {
        Api analyst = api("ana");
        Api reader = api("reed");
        long start = System.nanoTime();
        List<Library.Shelf> pages = new Library(api("ada"), analyst, api("rana")).fill();
        System.out.printf("[bench] %,d pages filled in %.0f s%n", pages.size(), (System.nanoTime() - start) / 1e9);

        URI wiki = stack.wiki();
        String cookie = "Cookie: " + session("reed") + "\r\nAccept: text/html\r\n";
        first(page -> get(wiki, "/wiki/library/" + Corpus.slug(page), cookie));
        Map<String, IntFunction<byte[]>> compared = new LinkedHashMap<>();
        compared.put("page, screen", page -> get(wiki, "/wiki/library/" + Corpus.slug(page), cookie));
        compared.put("empty PrimeFaces screen", page -> get(wiki, "/baseline/empty.xhtml", ""));
        compared.put(
                "page, REST", page -> get(wiki, "/api/v1/spaces/library/pages/" + Corpus.slug(page), bearer(reader)));
        compared.put("bare servlet", page -> get(wiki, "/baseline/bare/" + FILL, ""));
        inTurn(compared);
        measure("history, screen", page -> get(wiki, "/wiki/library/" + Corpus.slug(page) + "/history", cookie));
        String insider = "Cookie: " + session("ana") + "\r\nAccept: text/html\r\n";
        measure("compare, screen", page -> get(wiki, "/wiki/library/" + Corpus.slug(page) + "/compare/1/5", insider));
        String decider = "Cookie: " + session("rana") + "\r\nAccept: text/html\r\n";
        new Sets(wiki, analyst, api("rana"), decider, pages).measure(table);
        save(wiki, analyst, pages);
        Inserts inserts = new Inserts(stack.database(), seconds);
        table.add("5 kB insert and commit", inserts.run(1), inserts.run(8), 5_000);

        System.out.println(table);
        System.out.printf(
                "page screen / empty PrimeFaces screen, requests/s at 8: %.0f %% (aim: 70 %%)%n",
                100 * table.ratio("page, screen", "empty PrimeFaces screen"));
        System.out.printf(
                "page REST / bare servlet, requests/s at 8: %.1f %% (aim: 15 %%)%n",
                100 * table.ratio("page, REST", "bare servlet"));
        System.out.printf(
                "review screen of 50 pages, p50: %.0f ms (aim: under 300); publishing them, p50: %.0f ms (aim: under 500)%n",
                table.median("review of 50 pages, screen"), table.median("publish 50 pages, REST"));
        System.out.printf(
                "save REST / insert, p50 at 1: %.1f (aim: under 30)%n",
                table.median("save, REST") / table.median("5 kB insert and commit"));
    }

    /** Somebody's cookies, after he has signed in through Keycloak's form. */
    private String session(String person) {
        try (Browser browser = Browser.at(stack)) {
            return browser.as(person).context().cookies(stack.wiki().toString()).stream()
                    .map(cookie -> cookie.name + "=" + cookie.value)
                    .collect(Collectors.joining("; "));
        }
    }

    private Api api(String person) {
        return new Api(stack.wiki(), () -> stack.token(person));
    }

    /** Every page once, one after the other: nothing of it has been shown before. */
    private void first(IntFunction<byte[]> request) throws Exception {
        long[] times = new long[Corpus.PAGES];
        long bytes = 0;
        try (Line line = new Line(stack.wiki())) {
            for (int page = 0; page < times.length; page++) {
                long before = System.nanoTime();
                bytes = line.exchange(request.apply(page), 200);
                times[page] = System.nanoTime() - before;
            }
        }
        Figures figures = Figures.of(
                Arrays.stream(times).sorted().toArray(), Arrays.stream(times).sum() / 1e9);
        table.add("page, screen, first view", figures, null, bytes);
    }

    /** Warms them all, then measures them by turns: a machine that is quicker now than a minute ago is so for each of them. */
    private void inTurn(Map<String, IntFunction<byte[]>> kinds) throws Exception {
        Load load = new Load(stack.wiki(), seconds);
        for (IntFunction<byte[]> kind : kinds.values()) {
            load.warm(8, 200, (connection, count) -> kind.apply(random(connection)));
        }
        Map<String, Stretch> one = new LinkedHashMap<>();
        Map<String, Stretch> eight = new LinkedHashMap<>();
        for (int turn = 0; turn < TURNS; turn++) {
            for (Map.Entry<String, IntFunction<byte[]>> kind : kinds.entrySet()) {
                Load.Requests requests = (connection, count) -> kind.getValue().apply(random(connection));
                one.merge(kind.getKey(), load.stretch(1, 200, requests), Stretch::and);
                eight.merge(kind.getKey(), load.stretch(8, 200, requests), Stretch::and);
            }
        }
        for (Map.Entry<String, IntFunction<byte[]>> kind : kinds.entrySet()) {
            String name = kind.getKey();
            table.add(name, one.get(name).figures(), eight.get(name).figures(), bytes(kind.getValue()));
        }
    }

    private void measure(String name, IntFunction<byte[]> request) throws Exception {
        Load load = new Load(stack.wiki(), seconds);
        Load.Requests requests = (connection, count) -> request.apply(random(connection));
        table.add(name, load.run(1, 200, requests), load.run(8, 200, requests), bytes(request));
    }

    private long bytes(IntFunction<byte[]> request) throws Exception {
        try (Line line = new Line(stack.wiki())) {
            return line.exchange(request.apply(1), 200);
        }
    }

    private void save(URI wiki, Api analyst, List<Library.Shelf> pages) throws Exception {
        Load load = new Load(wiki, seconds);
        Saves saves = new Saves(wiki, analyst, pages);
        table.add(
                "save, REST",
                load.run(1, 200, saves),
                load.run(8, 200, saves),
                Corpus.body(1, 1).length());
    }

    private int random(int connection) {
        return randoms.computeIfAbsent(connection, seed -> new Random(seed)).nextInt(Corpus.PAGES);
    }

    private static byte[] get(URI wiki, String path, String headers) {
        return Line.request(wiki, "GET", path, headers, null);
    }

    private static String bearer(Api person) {
        return "Authorization: Bearer " + person.token() + "\r\nAccept: application/json\r\n";
    }
}
