package org.assay.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeedTest {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.assay.audit.messages");

    @Test
    void no_act_is_without_a_sentence_and_a_name_and_no_sentence_is_left_over() {
        assertThat(keys("audit.did.")).isEqualTo(labels());
        assertThat(keys("audit.act.")).isEqualTo(labels());
    }

    @Test
    void a_label_is_feature_dot_past_tense_and_leads_back() {
        assertThat(Deed.PAGE_HISTORY_READ.label()).isEqualTo("page.history-read");
        assertThat(labels()).allMatch(label -> label.matches("[a-z]+\\.[a-z-]+"));
        assertThat(Deed.values())
                .allSatisfy(deed -> assertThat(Deed.of(deed.label())).contains(deed));
        assertThat(Deed.of("page.burnt")).isEmpty();
    }

    @Test
    void every_flaw_has_a_sentence() {
        assertThat(keys("audit.flaw."))
                .isEqualTo(Stream.of(Flaw.values()).map(Flaw::label).collect(Collectors.toSet()));
    }

    private static Set<String> labels() {
        return Stream.of(Deed.values()).map(Deed::label).collect(Collectors.toSet());
    }

    private static Set<String> keys(String beginning) {
        return TEXTS.keySet().stream()
                .filter(key -> key.startsWith(beginning))
                .map(key -> key.substring(beginning.length()))
                .collect(Collectors.toSet());
    }
}
