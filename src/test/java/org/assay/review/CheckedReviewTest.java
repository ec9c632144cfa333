package org.assay.review;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assay.page.Draft;
import org.assay.platform.Clash;
import org.assay.platform.Invalid;
import org.junit.jupiter.api.Test;

class CheckedReviewTest {

    private static final UUID PAGE = new UUID(7, 1);

    @Test
    void a_review_needs_a_title_and_one_to_two_hundred_pages_each_once_and_whole() {
        NewReview.Seen seen = new NewReview.Seen(PAGE, 3);
        List<NewReview.Seen> many = IntStream.rangeClosed(1, 201)
                .mapToObj(number -> new NewReview.Seen(new UUID(7, number), 1))
                .toList();

        refused(new NewReview(" ", List.of(seen)), "title");
        refused(new NewReview("x".repeat(201), List.of(seen)), "title");
        refused(new NewReview("Title", null), "pages");
        refused(new NewReview("Title", List.of()), "pages");
        refused(new NewReview("Title", many), "pages");
        refused(new NewReview("Title", List.of(seen, seen)), "pages");
        refused(new NewReview("Title", List.of(new NewReview.Seen(PAGE, null))), "pages");
        refused(new NewReview("Title", List.of(new NewReview.Seen(null, 3))), "pages");
    }

    @Test
    void a_page_goes_in_with_its_latest_revision_only() {
        Draft draft = Drafted.page(1);

        assertThatThrownBy(() -> asked(2).requirePresent(List.of(draft)))
                .isInstanceOfSatisfying(Clash.class, clash -> code(clash, "stale-revision"));
        asked(3).requirePresent(List.of(draft));
    }

    private static CheckedReview asked(int revision) {
        return CheckedReview.of(new NewReview("Title", List.of(new NewReview.Seen(PAGE, revision))));
    }

    private static void code(Clash clash, String code) {
        org.assertj.core.api.Assertions.assertThat(clash.code()).isEqualTo(code);
    }

    private static void refused(NewReview sent, String field) {
        assertThatThrownBy(() -> CheckedReview.of(sent))
                .isInstanceOf(Invalid.class)
                .hasMessageStartingWith(field);
    }
}
