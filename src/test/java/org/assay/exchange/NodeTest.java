package org.assay.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class NodeTest {

    @Test
    void every_value_knows_its_line() {
        Node node = Node.parse(bytes("{\n \"a\": [1,\n  {\"b\":\n true}],\n \"c\": null}"));
        assertThat(node.members().get("a").elements().get(1).line()).isEqualTo(3);
        assertThat(node.members().get("a").elements().get(1).members().get("b").line())
                .isEqualTo(4);
        assertThat(node.members().get("c").line()).isEqualTo(5);
        assertThat(node.members().get("c").value()).isNull();
    }

    @Test
    void what_is_no_json_is_told_with_its_line() {
        assertThat(line("{\n\"a\": 1,\n\"a\": 2}")).isEqualTo(3);
        assertThat(line("{\n\"a\": nothing}")).isEqualTo(2);
        assertThat(line("{}\n{}")).isEqualTo(2);
        assertThat(line("")).isLessThanOrEqualTo(1);
        assertThat(line("{\n\"a\": ")).isGreaterThan(0);
        assertThat(line("[".repeat(40))).isEqualTo(1);
    }

    private static int line(String json) {
        return catchThrowableOfType(Refused.class, () -> Node.parse(bytes(json)))
                .findings()
                .get(0)
                .line();
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
