package org.assay.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.assay.page.Draft;

/**
 * A page of a review. While the review is open it follows the page's draft; when it ends, the revisions that it was about
 * are written down for good.
 */
@Entity
@Table(name = "review_page")
class ReviewPage {

    @Embeddable
    record Id(@Column(name = "review_id") UUID review, @Column(name = "page_id") UUID page) implements Serializable {}

    @EmbeddedId
    private Id id;

    @Column(updatable = false)
    private int asked;

    @Column(updatable = false)
    private UUID askedBy;

    private boolean open;

    private Integer head;

    private Integer approved;

    protected ReviewPage() {}

    /**
     * @param asked the latest revision, which whoever asks has seen
     * @param askedBy who that is
     */
    ReviewPage(UUID review, UUID page, int asked, UUID askedBy) {
        this.id = new Id(review, page);
        this.asked = asked;
        this.askedBy = askedBy;
        this.open = true;
    }

    /** The review ends with the page standing like this. */
    void end(Draft draft) {
        open = false;
        head = draft.head();
        approved = draft.approved();
    }

    UUID review() {
        return id.review();
    }

    UUID page() {
        return id.page();
    }

    int asked() {
        return asked;
    }

    /** Who put the page into the review; null in old reviews. */
    UUID askedBy() {
        return askedBy;
    }

    /** The revision that it was about at the end; null while the review is open. */
    Integer head() {
        return head;
    }

    /** The approved revision that was compared with at the end; null while the review is open and where there was none. */
    Integer approved() {
        return approved;
    }
}
