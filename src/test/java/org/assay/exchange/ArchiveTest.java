package org.assay.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchiveTest {

    private static final String BEGIN = "{\"schema\": \"assay/dossier/1.0\", \"documents\": [],\n";

    @Test
    void an_unknown_version_is_refused_with_its_line() {
        Refused refused = catchThrowableOfType(
                Refused.class, () -> archive("{\n\"schema\": \"something-else/2.0\"}", new Findings()));
        assertThat(refused.findings())
                .extracting(Finding::line, Finding::code)
                .containsExactly(tuple(2, "unknown-version"));
    }

    @Test
    void a_name_that_comes_twice_is_told_with_the_line_of_the_first() {
        assertThat(
                        codes(
                                BEGIN
                                        + "\"origins\": [{\"id\": \"origin/a\", \"name\": \"A\"},\n{\"id\": \"origin/a\", \"name\": \"B\"}]}"))
                .containsExactly("3 origins[1].id duplicate");
    }

    @Test
    void names_of_another_form_and_members_of_another_version_are_told() {
        assertThat(codes(BEGIN + "\"actors\": [{\"id\": \"actor/has blank\"}],\n\"people\": []}"))
                .containsExactly("2 actors[0].id malformed", "3  unknown-field");
    }

    @Test
    void a_name_that_is_an_id_is_no_short_name() {
        Archive archive = archive(
                BEGIN + "\"origins\": [{\"id\": \"origin/6f1c9d0e-8a4b-4c0d-9e63-0b8f7f1f2a3b\"},"
                        + "{\"id\": \"origin/x\", \"ref\": null}, {\"id\": \"origin/y\", \"ref\": \"z\"}]}",
                new Findings());
        assertThat(archive.of(Section.ORIGIN).stream().map(item -> Archive.ref(Section.ORIGIN, item)))
                .containsExactly("", "", "z");
    }

    private static List<String> codes(String json) {
        Findings findings = new Findings();
        archive(json, findings);
        return findings.list().stream()
                .map(finding -> finding.line() + " " + finding.path() + " " + finding.code())
                .toList();
    }

    private static Archive archive(String json, Findings findings) {
        return Archive.of(json.getBytes(StandardCharsets.UTF_8), findings);
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }
}
