package org.assay.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Seals and leaves, computed outside the product from docs/security.md: a change of format shows here. */
class SealTest {

    private static final UUID PERSON = new UUID(7, 10);
    private static final UUID SUBJECT = new UUID(7, 1);
    private static final SealKey KEY = SealKey.of("00112233445566778899aabbccddeeff".repeat(2));
    private static final Instant SEALED = Instant.parse("2015-10-20T08:00:10Z");

    private final Leaf saved = entry(
                    3,
                    "2015-10-20T08:00:00.000001Z",
                    PERSON,
                    Deed.PAGE_SAVED,
                    "revision 1 by edit",
                    new Made("revision", SUBJECT + "/1", "ab".repeat(32)))
            .leaf();
    private final Leaf lost = entry(7, "2015-10-20T08:00:00Z", null, Deed.AUDIT_READS_LOST, "", null)
            .leaf();
    private final Seal first = new Seal(null, 5, List.of(saved), SEALED, KEY);
    private final Seal second = new Seal(first, 7, List.of(lost), SEALED, KEY);

    @Test
    void the_fingerprint_of_a_key_is_known() {
        assertThat(KEY.id()).isEqualTo("0d19125000177dc3");
    }

    @Test
    void the_leaves_of_rows_are_known() {
        assertThat(saved.hash()).isEqualTo("7169e133694428eebcdcd5454e5f7833f294e5b06d170244bdde15ce7094af24");
        assertThat(lost.hash()).isEqualTo("89ad6e3fec0ea45cd8f0c7dead219ec78dfca58e2e4766538086e906a80b163c");
    }

    @Test
    void the_seals_are_known_and_each_names_the_one_before() {
        assertThat(first.hmac()).isEqualTo("fa5cbf221664f4564d72a74d5fec7ca273e0bd89add66a0b486cc6c2d28a66b6");
        assertThat(second.hmac()).isEqualTo("1cf02e89da2037f196b3a9f7192f14c05814128eb74575a77ac0f7b2266e25d4");
        assertThat(second.previous()).isEqualTo(first.hmac());
        assertThat(second.firstId()).isEqualTo(6);
    }

    @Test
    void a_seal_keeps_the_leaves_as_they_were() {
        assertThat(new Seal(null, 9, List.of(saved, lost), SEALED, KEY).leaves())
                .containsExactly(saved, lost);
    }

    @Test
    void a_key_is_long_hexadecimal_and_never_told() {
        assertThatThrownBy(() -> SealKey.of("secret-of-the-house"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoCause()
                .message()
                .doesNotContain("secret");
        assertThatThrownBy(() -> SealKey.of("00ff".repeat(8))).hasMessageContaining("64 to 128");
    }

    private static AuditEntry entry(long id, String at, UUID person, Deed deed, String details, Made made) {
        return new AuditEntry(Instant.parse(at), person, deed, SUBJECT, details, made) {
            @Override
            Long id() {
                return id;
            }
        };
    }
}
