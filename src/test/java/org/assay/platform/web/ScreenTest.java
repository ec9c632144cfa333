package org.assay.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ScreenTest {

    private static final PureFragments.Key ANA = frameOf("ana");
    private static final String VIEW =
            "<html><script nonce=\"n1\"></script>[ana]<p>Täxt</p><script nonce=\"n1\"></script></html>";

    private static PureFragments.Key frameOf(String person) {
        return new PureFragments.Key("ScreenTest", Locale.ENGLISH, List.of(person));
    }

    @Test
    void a_screen_shows_whoever_looks_his_own_frame_with_a_new_nonce() {
        PureFragments.keep(ANA, "[ana]");
        PureFragments.keep(frameOf("reed"), "[reed]");

        Screen screen = Screen.of(VIEW, "n1", ANA);

        assertThat(screen.with("n2", List.of("reed")))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(
                        "<html><script nonce=\"n2\"></script>[reed]<p>Täxt</p><script nonce=\"n2\"></script></html>");
        assertThat(screen.with("n3", List.of("ana")))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(VIEW.replace("n1", "n3"));
    }

    @Test
    void a_screen_is_not_printed_without_a_frame() {
        PureFragments.keep(ANA, "[ana]");

        assertThat(Screen.of(VIEW, "n1", ANA).with("n2", List.of("nobody has seen this frame")))
                .isNull();
    }

    @Test
    void what_is_no_whole_view_makes_no_screen() {
        PureFragments.keep(ANA, "[ana]");

        assertThat(Screen.of("", "n1", ANA)).isNull();
        assertThat(Screen.of("<html>[ana]", "n1", ANA)).isNull();
        assertThat(Screen.of(VIEW, null, ANA)).isNull();
        assertThat(Screen.of(VIEW, "n1", null)).isNull();
        assertThat(Screen.of("<html>without a frame</html>", "n1", ANA)).isNull();
    }
}
