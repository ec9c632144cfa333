package org.assay.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts of 1 MiB that were made to keep a parser busy, to nest without end, or to multiply. */
class LongTextTest {

    private static final int SIZE = 1 << 20;

    /** Processor time, not the clock's: the machine may be busy. What is quadratic takes minutes. */
    private static final long MAX_NANOS = 10_000_000_000L;

    /** Half of what a thread of the server has. */
    private static final long STACK = 512 * 1024;

    record Text(String name, String markdown) {
        @Override
        public String toString() {
            return name.replace("\n", "\\n");
        }
    }

    static List<Text> texts() {
        List<Text> texts = new ArrayList<>();
        for (String piece : List.of(
                "[[",
                "[[a]]",
                "![",
                "[a](<b",
                "[a](b \"",
                "*a_ ",
                "a**b",
                "<",
                "<!--",
                "<?",
                "<http:",
                "<a@b",
                "- a\n",
                "> ",
                "# `a` ",
                "[^1]: [^1]\n",
                "a@",
                "a|b\n-|-\n")) {
            texts.add(new Text(piece, piece.repeat(SIZE / piece.length())));
        }
        String[][] pairs = {
            {"![", "]"},
            {"![", "](a)"},
            {"[[", "]]"},
            {"[", "[a](b)"},
            {"[", "[[a]]"},
            {"*a **b ", "c* d** "},
            {"*", "*"},
            {"a\n", "1\n"}
        };
        for (String[] pair : pairs) {
            int times = SIZE / (pair[0].length() + pair[1].length());
            texts.add(new Text(pair[0] + "…" + pair[1], pair[0].repeat(times) + pair[1].repeat(times)));
        }
        texts.add(new Text(
                "wide table", "|a".repeat(60_000) + "\n" + "|-".repeat(60_000) + "\n" + "|a\n".repeat(260_000)));
        texts.add(new Text(
                "rows as rules", "|a".repeat(60_000) + "\n" + "|-".repeat(60_000) + "\n" + "|-\n".repeat(260_000)));
        texts.add(new Text(
                "many tables",
                ("|a".repeat(87) + "\n" + "|-".repeat(87) + "\n" + "|\\|\n".repeat(115) + "\n").repeat(900)));
        texts.add(new Text(
                "quoted table",
                "> " + "|a".repeat(60_000) + "\n> " + "|-".repeat(60_000) + "\n" + "> |a\n".repeat(160_000)));
        texts.add(new Text("long address", "[a]: http://x/" + "y".repeat(500_000) + "\n\n" + "[a]".repeat(170_000)));
        texts.add(new Text("address", "[a]: http://x/" + "y".repeat(1_900) + "\n\n" + "[a] ".repeat(250_000)));
        texts.add(new Text("stairs", stairs()));
        texts.add(new Text("mixture", mixture()));
        return texts;
    }

    private static String stairs() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < SIZE; i++) {
            text.append("  ".repeat(i % 200)).append("- a\n");
        }
        return text.toString();
    }

    private static String mixture() {
        Random random = new Random(1);
        String signs = "[]()*_`<>!~|#- \n&;^\\\"ab";
        StringBuilder text = new StringBuilder();
        while (text.length() < SIZE) {
            text.append(signs.charAt(random.nextInt(signs.length())));
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_hostile_text_of_one_mebibyte_is_rendered_within_bounds(Text text) throws InterruptedException {
        AtomicReference<Long> nanos = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread thread = new Thread(
                null,
                () -> {
                    Markup markup = new Markup();
                    String html =
                            markup.render(text.markdown()).fill(LinkStates.NONE).toString();
                    assertThat(html.length()).isLessThan(32 * SIZE);
                    nanos.set(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
                },
                "hostile",
                STACK);
        thread.setUncaughtExceptionHandler((where, thrown) -> failure.set(thrown));
        thread.start();
        thread.join();
        assertThat(failure.get()).isNull();
        assertThat(nanos.get()).isLessThan(MAX_NANOS);
    }

    @Test
    void a_table_that_would_mostly_be_filling_is_shown_as_typed() {
        String markdown = "|a".repeat(1_000) + "\n" + "|-".repeat(1_000) + "\n" + "|<b>\n".repeat(1_000);
        assertThat(new Markup().render(markdown).fill(LinkStates.NONE).toString())
                .startsWith("<pre dir=\"auto\">|a|a")
                .contains("&lt;b&gt;");
        assertThat(new Markup().plainText(markdown)).isEqualTo(markdown);
    }

    @Test
    void a_large_table_that_is_filled_in_stays_a_table() {
        String markdown = "| a | b | c |\n|---|---|---|\n" + "| 1 | 2 |\n".repeat(20_000);
        assertThat(new Markup().render(markdown).template()).contains("<table");
    }

    @Test
    void no_text_is_lost_in_deep_nesting() {
        String markdown = "**a *b ".repeat(200) + "deep" + " c* d**".repeat(200);
        String html = new Markup().render(markdown).fill(LinkStates.NONE).toString();
        assertThat(AllowedHtml.check(html).text()).contains("deep");
        assertThat(AllowedHtml.check(html).text().chars().filter(c -> c == 'd').count())
                .isEqualTo(201);
        String quoted = "> ".repeat(300) + "deep";
        assertThat(new Markup().render(quoted).template()).contains("deep");
    }

    @Test
    void a_long_paragraph_keeps_its_links_and_its_text() {
        StringBuilder markdown = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            markdown.append("word ")
                    .append(i)
                    .append(" [[Page ")
                    .append(i)
                    .append("]], *so*")
                    .append(i % 10 == 9 ? '\n' : ' ');
        }
        Rendered rendered = new Markup().render(markdown.toString());
        assertThat(rendered.links()).hasSize(3_000);
        assertThat(AllowedHtml.check(rendered.fill(LinkStates.NONE).toString()).select("p > em"))
                .hasSize(3_000);
        String oneLine = markdown.toString().replace('\n', ' ');
        assertThat(new Markup().render(oneLine).links()).hasSize(3_000);
        assertThat(new Markup().plainText(oneLine)).isEqualTo(new Markup().plainText(markdown.toString()));
    }

    @Test
    void a_paragraph_of_very_many_lines_loses_none() {
        String markdown = "1\n".repeat(3 * LongParagraphs.MAX_LINES);
        assertThat(new Markup().plainText(markdown).replaceAll("\\s", ""))
                .isEqualTo("1".repeat(3 * LongParagraphs.MAX_LINES));
    }

    @Test
    void text_without_spaces_is_cut_between_characters() {
        String markdown = "a" + "😀".repeat(InlinePieces.MAX_CHARS) + "[x";
        assertThat(new Markup().plainText(markdown)).isEqualTo(markdown);
    }
}
