package org.assay.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.assay.platform.Malformed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final String ID = "01234567-89ab-4def-8123-456789abcdef";

    @Test
    void a_cursor_is_what_its_token_says() {
        Cursor cursor = new Cursor(Instant.parse("2026-01-02T03:04:05.123456Z"), UUID.fromString(ID));

        assertThat(Cursor.of(cursor.token())).isEqualTo(cursor);
        assertThat(cursor.token()).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void without_a_token_the_list_begins_at_its_start() {
        assertThat(Cursor.of(null)).isNull();
        assertThat(Cursor.of("")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "2026-01-02T03:04:05Z",
                "2026-01-02T03:04:05Z x",
                "x " + ID,
                "+1000000000-12-31T23:59:59Z " + ID,
                "-1000000000-01-01T00:00:00Z " + ID,
                "2026-01-02T03:04:05Z " + ID + " x"
            })
    void a_forged_cursor_is_none(String text) {
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> Cursor.of(token)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> Cursor.of(text + "!")).isInstanceOf(Malformed.class);
    }
}
