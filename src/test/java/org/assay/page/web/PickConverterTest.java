package org.assay.page.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PickConverterTest {

    private final PickConverter converter = new PickConverter();

    @Property
    void what_was_chosen_comes_back_as_it_went(@ForAll String name, @ForAll long most, @ForAll long least) {
        Pick there = Pick.of(new UUID(most, least), name);
        Pick made = Pick.made("actor/unnamed-person", name, "");
        assertThat(read(written(there))).isEqualTo(there);
        assertThat(read(written(made))).isEqualTo(made);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister",
                "a|b",
                "new:|x",
                "new:Actor/person|x",
                "------------------------------------|x",
                "0123|the short one"
            })
    void what_is_nothing_of_ours_is_a_name_that_was_typed(String carried) {
        assertThat(read(carried)).isEqualTo(Pick.typed(carried));
    }

    @Test
    void nothing_typed_is_nothing_chosen() {
        assertThat(read("")).isNull();
        assertThat(read(" \t")).isNull();
        assertThat(written(null)).isEmpty();
    }

    private String written(Pick pick) {
        return converter.getAsString(null, null, pick);
    }

    private Pick read(String carried) {
        return converter.getAsObject(null, null, carried);
    }
}
