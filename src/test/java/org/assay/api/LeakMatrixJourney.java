package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assay.api.Visitor.Call;
import org.assay.platform.web.KnownRoutes;
import org.assay.stack.RunningStack;
import org.assay.stack.Stack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every output of the product, asked for by every sort of caller, over pages in every stage and under every marking: no
 * word, id or hash comes to somebody for whom the policy's function does not mean it, and what it means for him he gets.
 *
 * <p>The list of outputs is the route table's: a row that {@link LeakOutputs} does not know fails.
 */
@ExtendWith(RunningStack.class)
class LeakMatrixJourney {

    /** What changes with every answer; each begins with letters that are quickly searched for. */
    private static final List<Pattern> OF_THE_MOMENT = Stream.of(
                    "state=[^\"&\\]]+",
                    "code_challenge=[^\"&\\]]+",
                    "nonce=[^\"&\\]]+",
                    "nonce=\"[^\"' ]+",
                    "nonce-[^\"' ]+",
                    "csp\\.init\\('[^']+'",
                    "name=\"jakarta\\.faces\\.ViewState\"[^>]*>",
                    "jfwid=[^\"&]*",
                    "data-person=\"[^\"]*\"")
            .map(Pattern::compile)
            .toList();

    /**
     * What came of asking for everything.
     *
     * @param leaks what was told that must not be
     * @param differences answers about hidden pages that are not those about missing ones
     */
    private record Told(List<String> leaks, List<String> differences) {}

    private static LeakWorld world;
    private static List<Visitor> visitors;
    private static List<Told> told;

    @BeforeAll
    static void fill(Stack stack) {
        world = new LeakWorld(stack);
        visitors = new ArrayList<>(List.of(Visitor.nobody(stack)));
        for (String person : List.of("nora", "sami", "reed", "ana", "anton", "rana", "rolf", "ada")) {
            visitors.add(Visitor.as(person, stack));
        }
        told = forEachVisitor(visitor -> List.of(askedForEverything(visitor)));
    }

    @Test
    void S24_every_route_has_a_row_in_the_matrix() {
        Set<String> asked = new TreeSet<>(LeakOutputs.OF_PAGES.keySet());
        asked.addAll(LeakOutputs.OF_ALL.keySet());
        asked.addAll(LeakOutputs.OF_PEOPLE.keySet());

        assertThat(KnownRoutes.all()).extracting(KnownRoutes.Known::key).containsExactlyInAnyOrderElementsOf(asked);
    }

    @Test
    void R9_S10_S11_no_output_says_a_word_that_is_not_for_the_caller() {
        assertThat(told).flatExtracting(Told::leaks).isEmpty();
    }

    @Test
    void R9_S11_what_the_policy_allows_is_shown_where_it_stands() {
        assertThat(forEachVisitor(LeakMatrixJourney::withheld)).isEmpty();
    }

    @Test
    void R12_S11_lists_hold_exactly_what_the_policy_allows_each_in_its_effective_stage() {
        assertThat(forEachVisitor(visitor -> world.spaces.keySet().stream()
                        .flatMap(space -> wrongLists(visitor, space))
                        .toList()))
                .isEmpty();
    }

    @Test
    void R18_what_is_restricted_answers_with_the_same_bytes_as_what_is_missing() {
        assertThat(told).flatExtracting(Told::differences).isEmpty();
    }

    @Test
    void S13_comparing_needs_the_right_to_both_revisions_and_restoring_to_the_revision_and_the_page() {
        assertThat(forEachVisitor(visitor -> world.pages.stream()
                        .flatMap(page -> Stream.concat(comparedWrongly(visitor, page), restoredWrongly(visitor, page)))
                        .toList()))
                .isEmpty();
    }

    private static Stream<String> comparedWrongly(Visitor visitor, LeakPage page) {
        List<String> wrong = new ArrayList<>();
        int revisions = page.revisions().size();
        for (int from = 1; from <= revisions && visitor.caller().member(); from++) {
            for (int to = 1; to <= revisions; to++) {
                boolean allowed = reads(visitor, page, from) && reads(visitor, page, to);
                String pair = from + "/" + to;
                int screen = visitor.get("/wiki/" + page.space() + "/" + page.slug() + "/compare/" + pair)
                        .status();
                int rest = visitor.get("/api/v1/pages/" + page.id() + "/compare?from=" + from + "&to=" + to)
                        .status();
                if (screen != (allowed ? 200 : 404) || rest != (allowed ? 200 : 404)) {
                    wrong.add(visitor + " compares " + pair + " of " + page + ": " + screen + ", " + rest);
                }
            }
        }
        return wrong.stream();
    }

    /** From a base that nobody knows: who might, comes as far as that. */
    private static Stream<String> restoredWrongly(Visitor visitor, LeakPage page) {
        List<String> wrong = new ArrayList<>();
        for (int number = 1;
                number <= page.revisions().size() && visitor.caller().member();
                number++) {
            int expected = !page.isSeenBy(visitor.caller())
                    ? 404
                    : !page.isWorkedOnBy(visitor.caller()) ? 403 : reads(visitor, page, number) ? 412 : 404;
            Call restore = new Call(
                    "POST", "/api/v1/pages/" + page.id() + "/restore", "{\"revision\":" + number + "}", "0".repeat(64));
            int status = visitor.send(restore).status();
            if (status != expected) {
                wrong.add(visitor + " restores " + number + " of " + page + ": " + status + " for " + expected);
            }
        }
        return wrong.stream();
    }

    private static boolean reads(Visitor visitor, LeakPage page, int number) {
        return page.revisions().get(number - 1).test(visitor.caller());
    }

    @Test
    void S19_R18_who_is_no_admin_gets_of_a_person_who_is_there_what_he_gets_of_one_who_is_not_and_changes_nothing() {
        List<String> before = rights();

        assertThat(forEachVisitor(visitor -> visitor.caller().admin()
                        ? List.of()
                        : LeakOutputs.OF_PEOPLE.values().stream()
                                .flatMap(calls -> toldOfPeople(visitor, calls))
                                .toList()))
                .isEmpty();
        assertThat(rights()).isEqualTo(before);
    }

    private static Stream<String> toldOfPeople(Visitor visitor, Function<UUID, Stream<Call>> calls) {
        List<Call> there = calls.apply(world.who).toList();
        List<Call> nowhere = calls.apply(UUID.randomUUID()).toList();
        return IntStream.range(0, there.size()).boxed().flatMap(i -> {
            Answer answer = visitor.send(there.get(i));
            String one = comparable(answer);
            String other = comparable(visitor.send(nowhere.get(i)));
            return one.equals(other) && answer.status() != 200
                    ? Stream.empty()
                    : Stream.of(visitor + " " + there.get(i) + ":\n" + one + "\nnobody:\n" + other);
        });
    }

    private static List<String> rights() {
        return visitors.stream()
                .filter(visitor -> visitor.caller().admin())
                .map(visitor ->
                        visitor.get("/api/v1/people/" + world.who).with(200).body())
                .toList();
    }

    /**
     * Each call once. What is answered about a missing page is the same for every one of its form, and asked for once: every hidden
     * page is compared with that.
     */
    private static Told askedForEverything(Visitor visitor) {
        Told told = new Told(new ArrayList<>(), new ArrayList<>());
        Set<Call> asked = new HashSet<>();
        Map<String, String> missing = new HashMap<>();
        for (LeakPage page : world.pages) {
            List<Call> calls = calls(page).toList();
            List<Call> others = page.isSeenBy(visitor.caller())
                    ? calls
                    : calls(page.missing()).toList();
            for (int i = 0; i < calls.size(); i++) {
                Call call = calls.get(i);
                Call other = others.get(i);
                if (asked.add(call)) {
                    Answer answer = visitor.send(call);
                    told.leaks().addAll(leaks(visitor, call, answer));
                    if (!call.equals(other)) {
                        String expected = missing.computeIfAbsent(
                                page.space() + Canaries.blurred(other + " " + other.body()),
                                form -> comparable(visitor.send(other)));
                        told.differences().addAll(difference(visitor, call, comparable(answer), expected));
                    }
                }
            }
        }
        Stream<Call> ofAll = LeakOutputs.OF_ALL.values().stream().flatMap(Collection::stream);
        Stream.concat(ofAll, ofPeople(visitor))
                .forEach(call -> told.leaks().addAll(leaks(visitor, call, visitor.send(call))));
        return told;
    }

    private static List<String> leaks(Visitor visitor, Call call, Answer answer) {
        if (answer.status() >= 500) {
            return List.of(visitor + " " + call + " answers " + answer.status());
        }
        String said = answer.headers().map() + "\n" + answer.body();
        // Who looks after the record reads in it which thing an act was about, by its id or hash, and no word of it.
        if (call.path().contains("/audit") && visitor.caller().admin()) {
            said = Canaries.withoutIds(said);
        }
        return world.canaries.leaks(said, visitor.caller(), call.path()).stream()
                .map(leak -> visitor + " " + call + " (" + answer.status() + ") tells " + leak)
                .toList();
    }

    private static List<String> difference(Visitor visitor, Call call, String one, String other) {
        return one.equals(other) ? List.of() : List.of(visitor + " " + call + ":\n" + one + "\nmissing:\n" + other);
    }

    private static Stream<Call> ofPeople(Visitor visitor) {
        return LeakOutputs.OF_PEOPLE.values().stream()
                .flatMap(calls -> calls.apply(world.who))
                .filter(call -> call.method().equals("GET") || !visitor.caller().admin());
    }

    private static Stream<Call> calls(LeakPage page) {
        return LeakOutputs.OF_PAGES.values().stream().flatMap(calls -> calls.apply(page));
    }

    private static List<String> withheld(Visitor visitor) {
        List<String> withheld = new ArrayList<>();
        for (LeakPage page : world.pages) {
            String wiki = "/wiki/" + page.space() + "/" + page.slug();
            String rest = "/api/v1/pages/" + page.id();
            if (page.isReadBy(visitor.caller())) {
                expect(withheld, visitor, page.approved(), wiki, rest + "?stage=approved");
            }
            if (page.isWorkedOnBy(visitor.caller())) {
                expect(withheld, visitor, page.draft(), wiki + "/draft", rest + "?stage=draft");
                expect(
                        withheld,
                        visitor,
                        page.id().toString(),
                        "/api/v1/pages?q=" + page.draft() + (page.retired() ? "&retired=true" : ""));
                expect(withheld, visitor, "iraq-desk", wiki + "/access");
            }
        }
        return withheld;
    }

    private static void expect(List<String> withheld, Visitor visitor, String word, String... paths) {
        for (String path : paths) {
            Answer answer = visitor.get(path);
            if (answer.status() != 200 || !answer.body().contains(word)) {
                withheld.add(visitor + " " + path + " (" + answer.status() + ") does not say " + word);
            }
        }
    }

    private static Stream<String> wrongLists(Visitor visitor, String space) {
        return Stream.of(false, true).flatMap(retired -> wrongList(visitor, space, retired));
    }

    private static Stream<String> wrongList(Visitor visitor, String space, boolean retired) {
        Map<String, String> expected = new TreeMap<>();
        for (LeakPage page : world.pages) {
            if (page.space().equals(space) && page.retired() == retired && page.isSeenBy(visitor.caller())) {
                expected.put(page.id().toString(), page.stageFor(visitor.caller()));
            }
        }
        Map<String, String> listed = new TreeMap<>();
        String next = "";
        while (next != null) {
            Answer answer =
                    visitor.get("/api/v1/pages?limit=4&space=" + space + (retired ? "&retired=true" : "") + next);
            if (answer.status() != 200) {
                break; // The space itself is not for him; that is judged by what was to be listed.
            }
            for (JsonNode item : answer.json().get("items")) {
                listed.put(item.get("id").asText(), item.get("stage").asText());
            }
            JsonNode token = answer.json().get("next");
            next = token.isNull() ? null : "&after=" + token.asText();
        }
        return listed.equals(expected) ? Stream.empty() : Stream.of(visitor + " lists " + listed + " for " + expected);
    }

    /** All that is said, without what changes with every answer and without the names that were asked for. */
    private static String comparable(Answer answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.keySet().removeAll(Set.of("date", "set-cookie"));
        String said = answer.status() + "\n" + headers + "\n" + answer.body();
        for (Pattern momentary : OF_THE_MOMENT) {
            said = momentary.matcher(said).replaceAll("*");
        }
        return Canaries.blurred(said);
    }

    /** Some at a time: each has a session of his own. */
    private static <T> List<T> forEachVisitor(Function<Visitor, List<T>> findings) {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<T>>> running = visitors.stream()
                    .map(visitor -> threads.submit(() -> findings.apply(visitor)))
                    .toList();
            List<T> found = new ArrayList<>();
            for (Future<List<T>> one : running) {
                found.addAll(one.get());
            }
            return found;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        } finally {
            threads.shutdownNow();
        }
    }
}
