package org.assay.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts made to take time. Each takes well under a second on an idle machine; the limit leaves room for a busy one. */
class HostileTextTest {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int MEBIBYTE = 1 << 20;

    static Stream<Arguments> texts() {
        Random random = new Random(1);
        String prose = lines(9_000, i -> words(random, 20, 5_000));
        String letters = lines(100_000, i -> letter(random, 26));
        return Stream.of(
                Arguments.of("different prose", prose, lines(9_000, i -> words(random, 20, 5_000))),
                Arguments.of("a word changed in every line", prose, prose.replaceAll("(?m)^\\w+", "other")),
                Arguments.of("lines of one letter", letters, lines(100_000, i -> letter(random, 26))),
                Arguments.of("lines of two letters", letters, lines(100_000, i -> letter(random, 2))),
                Arguments.of("every other line", lines(100_000, i -> "l" + i), lines(100_000, i -> "l" + (i | 1))),
                Arguments.of("reversed", lines(100_000, i -> "l" + i), lines(100_000, i -> "l" + (99_999 - i))),
                Arguments.of("shuffled", lines(90_000, i -> "l" + i * 7_919L % 90_000), lines(90_000, i -> "l" + i)),
                Arguments.of(
                        "each line sixty times",
                        lines(60_000, i -> i % 1_000 == 0 ? "anchor" + i : "l" + random.nextInt(16)),
                        lines(60_000, i -> i % 1_000 == 0 ? "anchor" + i : "l" + random.nextInt(16))),
                Arguments.of("empty lines", "\n".repeat(MEBIBYTE), "\n".repeat(MEBIBYTE / 2) + "x" + "\n".repeat(9)),
                Arguments.of("equal lines", "\n".repeat(MEBIBYTE), "a\n".repeat(MEBIBYTE / 2)),
                Arguments.of("one long line", words(random, 180_000, 5_000), words(random, 180_000, 5_000)),
                Arguments.of("one line of signs", ".,".repeat(MEBIBYTE / 2), ",;".repeat(MEBIBYTE / 2)),
                Arguments.of("one line of marks", "a" + "\u0301".repeat(MEBIBYTE), "b" + "\u0301".repeat(MEBIBYTE)),
                Arguments.of(
                        "one line of flags",
                        "\ud83c\uddee\ud83c\uddf6".repeat(MEBIBYTE / 8),
                        "\ud83c\uddf8\ud83c\uddfe".repeat(MEBIBYTE / 8)),
                Arguments.of(
                        "one line of families",
                        "\ud83d\udc68\u200d".repeat(MEBIBYTE / 8),
                        "\ud83d\udc69\u200d".repeat(MEBIBYTE / 8)),
                Arguments.of(
                        "alike lines",
                        lines(490, i -> words(new Random(5), 300, 500) + i),
                        lines(490, i -> words(new Random(6), 300, 500) + i)),
                Arguments.of(
                        "lines that differ at the end",
                        lines(490, i -> "x".repeat(2_000) + i),
                        lines(490, i -> "x".repeat(2_000) + (i + 490))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void hostile_texts_are_compared_merged_and_blamed_in_bounded_time(String name, String one, String other) {
        Comparison comparison = assertTimeout(LIMIT, () -> Comparison.of(one, other), name);
        Merge merge = assertTimeout(LIMIT, () -> Merge.of(one, other, one + "more\n"), name);
        Merge conflict = assertTimeout(LIMIT, () -> Merge.of("", one, other), name);
        Blame<Integer> blame = assertTimeout(LIMIT, () -> Blame.of(1, one).then(2, other), name);

        assertThat(comparison.isEmpty()).isFalse();
        assertThat(comparison.added() - comparison.removed())
                .isEqualTo(
                        Lines.of(other).lines().size() - Lines.of(one).lines().size());
        assertThat(merge.text().isEmpty()).isFalse();
        assertThat(conflict.isClean()).isFalse();
        assertThat(blame.lines().size()).isEqualTo(Lines.of(other).lines().size());
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String words(Random random, int count, int vocabulary) {
        return IntStream.range(0, count)
                .mapToObj(i -> Integer.toString(random.nextInt(vocabulary) * 7_919 + 11, 36))
                .collect(Collectors.joining(" "));
    }

    private static String letter(Random random, int letters) {
        return String.valueOf((char) ('a' + random.nextInt(letters)));
    }
}
