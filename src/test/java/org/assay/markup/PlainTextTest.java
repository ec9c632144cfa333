package org.assay.markup;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    private final Markup markup = new Markup();

    @Test
    void a_text_without_its_markup_has_a_line_for_each_block() {
        String markdown =
                """
                # A *title*

                One [two](http://e.org) [[three|four]]
                five `six` ![seven](http://e.org/i) <b>eight</b>[^1]

                - [x] nine
                - ten

                | a | b |
                |---|---|
                | c | [[d]] |

                ```
                code  line
                ```

                [^1]: the note
                """;
        assertThat(markup.plainText(markdown))
                .isEqualTo(
                        """
                        A title
                        One two four five six seven <b>eight</b>
                        nine
                        ten
                        a b
                        c d
                        code  line
                        the note""");
    }

    @Property(tries = 300)
    void a_text_that_is_read_once_gives_the_same_markup_and_the_same_words(@ForAll String markdown) {
        Markup.Parsed parsed = markup.parse(markdown);
        String html = parsed.rendered().template();

        assertThat(parsed.plainText()).isEqualTo(markup.plainText(markdown));
        assertThat(html).isEqualTo(markup.render(markdown).template());
    }

    @Test
    void an_excerpt_ends_between_words() {
        assertThat(markup.plainText("# One\n\ntwo three four", 14)).isEqualTo("One\ntwo three…");
        assertThat(markup.plainText("one two", 7)).isEqualTo("one two");
        assertThat(markup.plainText("onetwothree", 7)).isEqualTo("onetwo…");
        assertThat(markup.plainText("😀😀😀", 2)).isEqualTo("😀…");
        assertThat(markup.plainText("one", 0)).isEmpty();
    }

    @Property(tries = 500)
    void an_excerpt_is_never_longer_than_asked_and_begins_as_the_text(
            @ForAll String markdown, @ForAll @IntRange(max = 40) int max) {
        String excerpt = markup.plainText(markdown, max);
        assertThat(excerpt.codePointCount(0, excerpt.length())).isLessThanOrEqualTo(max);
        String begin = excerpt.endsWith("…") ? excerpt.substring(0, excerpt.length() - 1) : excerpt;
        assertThat(markup.plainText(markdown)).startsWith(begin);
    }
}
