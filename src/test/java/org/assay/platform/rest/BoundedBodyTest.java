package org.assay.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class BoundedBodyTest {

    @Test
    void as_much_as_is_allowed_is_read() throws IOException {
        assertThat(body(BoundedBody.MAX_BYTES).readAllBytes()).hasSize(BoundedBody.MAX_BYTES);
    }

    @Test
    void one_byte_more_fails_however_it_is_read() {
        assertThatThrownBy(() -> body(BoundedBody.MAX_BYTES + 1).readAllBytes())
                .isInstanceOf(BoundedBody.TooLarge.class);
        assertThatThrownBy(() -> {
                    InputStream body = body(BoundedBody.MAX_BYTES + 1);
                    body.skipNBytes(BoundedBody.MAX_BYTES);
                    body.read();
                })
                .isInstanceOf(BoundedBody.TooLarge.class);
        assertThatThrownBy(() -> body(BoundedBody.MAX_BYTES + 1).skipNBytes(BoundedBody.MAX_BYTES + 1))
                .isInstanceOf(BoundedBody.TooLarge.class);
    }

    private static BoundedBody body(int bytes) {
        return new BoundedBody(new ByteArrayInputStream(new byte[bytes]));
    }
}
