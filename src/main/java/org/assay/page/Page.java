package org.assay.page;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.assay.access.Audience;
import org.assay.access.CallerKeys;
import org.assay.access.Marking;
import org.assay.access.Protected;
import org.assay.access.Visibility;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.ParamDef;
import org.hibernate.type.SqlTypes;

/**
 * A page: where it stands, which revision is its latest and which is approved.
 *
 * <p>Its life: an analyst creates it with its first {@link Revision}, the head of the draft. Each save that is not merely the
 * same again appends a revision and moves the head; the name in addresses follows the title. A review of its head that is
 * approved publishes that revision: from then on readers see it, and its address is kept. The draft goes on; a later
 * publication moves the approved pointer, only ever forward. Another name, retirement and reopening are proposed by a
 * revision and act on its publication. Nothing is ever deleted; where the approved revision has to be hidden, the page
 * has none until the next publication.
 *
 * <p>Besides the two pointers the row holds what is derived from the revisions and from the space: who may see which stage,
 * as keys that queries compare with the caller's.
 */
@Entity
@Table(name = "page")
@FilterDef(
        name = Visibility.FILTER,
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = @ParamDef(name = Visibility.KEYS, type = String.class, resolver = CallerKeys.class))
@Filter(name = Visibility.FILTER, condition = Visibility.PAGE, deduceAliasInjectionPoints = false)
public class Page {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID spaceId;

    @Column(updatable = false)
    private String kind;

    private String slug;

    private int head;

    private String headHash;

    private Integer approved;

    private boolean published;

    private boolean retired;

    private UUID openReview;

    private int changedLines;

    private Marking marking;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> draftAudience;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> approvedAudience;

    @Version
    private int version;

    protected Page() {}

    Page(UUID id, UUID spaceId, String kind) {
        this.id = id;
        this.spaceId = spaceId;
        this.kind = kind;
        this.draftAudience = List.of();
        this.approvedAudience = List.of();
    }

    UUID id() {
        return id;
    }

    UUID spaceId() {
        return spaceId;
    }

    String kind() {
        return kind;
    }

    String slug() {
        return slug;
    }

    int head() {
        return head;
    }

    String headHash() {
        return headHash;
    }

    /** Number of the approved revision; null when there was none, or when it is hidden. */
    Integer approved() {
        return approved;
    }

    /** Whether a revision was ever published. */
    boolean published() {
        return published;
    }

    /** The review that it is in now; null when in none. */
    UUID openReview() {
        return openReview;
    }

    /** It enters a review, or leaves it (null). */
    void isReviewedIn(UUID review) {
        openReview = review;
    }

    /** The revision becomes the latest; before the first publication the page bears its name at once. */
    void continueWith(Revision revision) {
        head = revision.number();
        headHash = revision.hash();
        if (!published) {
            standAs(revision);
        }
    }

    /** The revision becomes the approved one: its name is the page's, and so is its retirement. */
    void approve(Revision revision) {
        if (approved != null && revision.number() <= approved) {
            throw new IllegalStateException("The approved pointer moves forward only");
        }
        approved = revision.number();
        published = true;
        standAs(revision);
    }

    /** The approved revision is hidden: nothing is approved until the next publication. */
    void withhold() {
        approved = null;
    }

    private void standAs(Revision revision) {
        slug = revision.slug();
        retired = revision.content().retired();
    }

    /** The keys that open the latest revision, sorted. */
    List<String> draftAudience() {
        return draftAudience;
    }

    /** The keys that open the approved view, sorted; none where nothing was approved. */
    List<String> approvedAudience() {
        return approvedAudience;
    }

    /** How many lines of the latest revision readers do not see so; all of them where nothing is approved. */
    void differsBy(int lines) {
        changedLines = lines;
    }

    int changedLines() {
        return changedLines;
    }

    /** Who may see it, and how restricted it is, follow from what it has become. */
    void open(Protected rules) {
        marking = rules.draft().marking();
        draftAudience = List.copyOf(Audience.ofDraft(rules));
        approvedAudience = List.copyOf(Audience.ofApproved(rules));
    }
}
