package org.assay.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assay.access.Marking;
import org.junit.jupiter.api.Test;

/** The hashes of two revisions, computed outside the product from docs/architecture.md: a change of format shows here. */
class RevisionHashTest {

    private static final UUID ANA = new UUID(7, 10);
    private static final UUID RANA = new UUID(7, 11);
    private static final Page PAGE = new Page(new UUID(7, 1), new UUID(7, 2), "topic");

    private final Revision first = new Revision(
            PAGE,
            null,
            Content.of("حيدر العبادي", "Prime minister.\n", "{}", Marking.AMBER, List.of())
                    .at("haider"),
            1,
            new Revision.Act(
                    List.of(ANA), Instant.parse("2015-10-20T08:00:00.000001999Z"), Origin.CREATE, "first", null));

    private final Revision second = new Revision(
            PAGE,
            first,
            new Content("Haider", "", "{\"a\":1}", Marking.RED, List.of(RANA, ANA), "haider", true),
            1,
            new Revision.Act(List.of(RANA, ANA), Instant.parse("2015-10-20T09:30:00Z"), Origin.MERGE, "", 1));

    @Test
    void the_content_hash_is_known() {
        assertThat(first.contentHash()).isEqualTo("86d414603b4aa1a9f0c0a86e77d1bc9a82bc6959b3f12df43f27fd96716917cf");
        assertThat(second.contentHash()).isEqualTo("9fbe96a1056f8b7f7a1755957a483b5110012434a142f86b0d4f549e76c55c74");
    }

    @Test
    void the_revision_hash_is_known_and_names_its_predecessor() {
        assertThat(first.hash()).isEqualTo("f4c04ab867427e40b64e9667cba8ac0ea0bcc376a5d49c065de7f1974d0e41ba");
        assertThat(second.hash()).isEqualTo("2c2421cd14f01937bd3afe797ef8a3edfef7d079b0a08f6889266ac72e3201b0");
        assertThat(second.parentHash()).isEqualTo(first.hash());
    }

    @Test
    void fields_cannot_run_into_each_other() {
        assertThat(new Digest("f").text("ab").text("c").hex())
                .isNotEqualTo(new Digest("f").text("a").text("bc").hex());
        assertThat(new Digest("f").text(null).hex())
                .isNotEqualTo(new Digest("f").text("").hex());
        assertThat(new Digest("f").list(List.of("a")).list(List.of()).hex())
                .isNotEqualTo(new Digest("f").list(List.of()).list(List.of("a")).hex());
    }

    @Test
    void facts_are_canonical_json() {
        assertThat(CanonicalJson.of("{ \"b\": 1.0, \"a\": [\"\\u00e9\", 1e2] }"))
                .isEqualTo("{\"a\":[\"é\",100],\"b\":1}");
    }
}
