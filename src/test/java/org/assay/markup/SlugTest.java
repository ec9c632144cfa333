package org.assay.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "The 4+1 Room, the-4-1-room",
        "  --Trimmed!--  , trimmed",
        "Überblick: Straße, überblick-straße",
        "الغرفة الرابعة (4+1), الغرفة-الرابعة-4-1",
        "ＦＵＬＬ　ｗｉｄｔｈ, full-width",
        "ﬁne, fine",
        "TITLE, title",
        "a_b.c/d, a-b-c-d",
        "हिन्दी पृष्ठ, हिन्दी-पृष्ठ",
        "مُحَمَّد, مُحَمَّد",
        "Σίσυφος ΣΑΣ, σίσυφος-σας",
        "❤️ heart 1️⃣, heart-1"
    })
    void a_title_becomes_letters_digits_and_single_hyphens(String title, String slug) {
        assertThat(Slug.of(title)).contains(slug);
    }

    @Test
    void the_servers_language_plays_no_part() {
        assertThat(Slug.of("INFO")).contains("info");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "!!!", "---", "\u064e", "\u202e", "😀", "\ud800"})
    void a_title_without_letter_and_digit_has_none(String title) {
        assertThat(Slug.of(title)).isEmpty();
    }

    @Test
    void null_has_none() {
        assertThat(Slug.of(null)).isEmpty();
    }

    @Test
    void a_long_title_ends_at_eighty_code_points_without_a_hyphen() {
        assertThat(Slug.of("𐐨".repeat(100))).contains("𐐨".repeat(80));
        assertThat(Slug.of("a".repeat(79) + " bcd")).contains("a".repeat(79));
        assertThat(Slug.of("a".repeat(78) + " bcd")).contains("a".repeat(78) + "-b");
    }

    @Test
    void words_of_the_addresses_are_reserved() {
        assertThat(Slug.RESERVED).allMatch(Slug::isReserved).allMatch(Slug::isSlug);
        assertThat(Slug.isReserved("rev")).isTrue();
        assertThat(Slug.isReserved("reviewer")).isFalse();
    }

    @Test
    void every_single_character_has_a_stable_slug_or_none() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .mapToObj(
                                c -> Slug.of("a" + Character.toString(c) + "b").orElseThrow())
                        .filter(slug -> !Slug.isSlug(slug)))
                .isEmpty();
    }

    @Property(tries = 2000)
    void any_slug_is_sound_and_its_own_slug(@ForAll @StringLength(max = 200) String title) {
        Slug.of(title).ifPresent(SlugTest::assertSound);
    }

    private static void assertSound(String slug) {
        assertThat(Slug.of(slug)).as("its own slug").contains(slug);
        assertThat(Slug.isSlug(slug)).isTrue();
        assertThat(slug.codePointCount(0, slug.length())).isBetween(1, Slug.MAX_CODE_POINTS);
        assertThat(slug)
                .matches(
                        "[\\p{L}\\p{Nd}\\p{Nl}\\p{Mn}\\p{Mc}]+(-[\\p{L}\\p{Nd}\\p{Nl}][\\p{L}\\p{Nd}\\p{Nl}\\p{Mn}\\p{Mc}]*)*");
        assertThat(Normalizer.isNormalized(slug, Normalizer.Form.NFKC)).isTrue();
        assertThat(slug.codePoints()).noneMatch(Character::isUpperCase);
    }
}
