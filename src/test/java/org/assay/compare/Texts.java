package org.assay.compare;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Texts of few different lines, and texts made of others by a few edits: so that lines repeat and edits meet. Without
 * jqwik's edge cases, which of such nested choices make more than all tries and leave none to chance.
 */
final class Texts {

    /** A text and two that were made of it. */
    record Versions(String base, String yours, String theirs) {}

    private Texts() {}

    private static Arbitrary<String> line() {
        return Arbitraries.of(
                "",
                "",
                "a",
                "b",
                "c",
                "- one",
                "the cat sat on the mat",
                "the dog sat on the mat",
                "the dog sat upon a mat",
                "grape\u0301 \ud83d\ude00 flags \ud83c\uddee\ud83c\uddf6",
                "grape \ud83d\ude01 flags \ud83c\uddf8\ud83c\uddfe");
    }

    private static Arbitrary<List<String>> lines() {
        return line().list().ofMaxSize(12).withoutEdgeCases();
    }

    static Arbitrary<Versions> versions() {
        return lines().flatMap(base -> Combinators.combine(newline(base), newline(edited(base)), newline(edited(base)))
                .as(Versions::new));
    }

    /** Four revisions of a text, each made of the one before. */
    static Arbitrary<List<String>> history() {
        return lines().flatMap(
                        first -> edited(first).flatMap(second -> edited(second).flatMap(third -> edited(third)
                                .map(fourth -> List.of(
                                        joined(first, true),
                                        joined(second, true),
                                        joined(third, false),
                                        joined(fourth, true))))));
    }

    private static Arbitrary<String> newline(List<String> lines) {
        return newline(Arbitraries.just(lines));
    }

    private static Arbitrary<String> newline(Arbitrary<List<String>> lines) {
        return Combinators.combine(lines, Arbitraries.of(true, false)).as(Texts::joined);
    }

    private static String joined(List<String> lines, boolean newline) {
        String text = String.join("\n", lines);
        return newline && !lines.isEmpty() ? text + "\n" : text;
    }

    /** Most lines kept, some dropped, replaced, followed by new ones or moved to the front. */
    private static Arbitrary<List<String>> edited(List<String> base) {
        return Combinators.combine(
                        Arbitraries.integers()
                                .between(0, 11)
                                .list()
                                .ofSize(base.size() + 1)
                                .withoutEdgeCases(),
                        line().list().ofSize(base.size() + 1).withoutEdgeCases())
                .as((acts, fresh) -> edit(base, acts, fresh));
    }

    private static List<String> edit(List<String> base, List<Integer> acts, List<String> fresh) {
        List<String> edited = new ArrayList<>();
        for (int i = 0; i < base.size(); i++) {
            switch (acts.get(i)) {
                case 0 -> {}
                case 1 -> edited.add(fresh.get(i));
                case 2 -> edited.addAll(List.of(base.get(i), fresh.get(i)));
                case 3 -> edited.add(0, base.get(i));
                default -> edited.add(base.get(i));
            }
        }
        if (acts.get(base.size()) < 3) {
            edited.add(fresh.get(base.size()));
        }
        return edited;
    }
}
