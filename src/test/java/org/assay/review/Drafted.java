package org.assay.review;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.access.Marking;
import org.assay.access.Protected;
import org.assay.access.Restriction;
import org.assay.page.Draft;
import org.assay.page.Origin;
import org.assay.page.PageAddress;

/** Drafts and people for tests of the count. */
final class Drafted {

    static final UUID ANA = new UUID(1, 1);
    static final UUID ANTON = new UUID(1, 2);
    static final UUID RANA = new UUID(1, 3);
    static final UUID ROLF = new UUID(1, 4);

    private static final UUID SPACE = new UUID(9, 9);

    private Drafted() {}

    /** The rule asks for so many approvals by any of Rana, Rolf, and whoever else is said to be a reviewer. */
    static Electorate electorate(int approvals, UUID... others) {
        return electorate(Quorum.of(approvals), others);
    }

    static Electorate electorate(Quorum quorum, UUID... others) {
        Set<UUID> reviewers = new HashSet<>(List.of(RANA, ROLF));
        reviewers.addAll(List.of(others));
        return new Electorate(quorum, "iraq-desk", reviewers, Set.of(), false);
    }

    static ChangeSet set(Draft... drafts) {
        return ChangeSet.of(Arrays.asList(drafts));
    }

    /** A page whose third revision is under review against its first. */
    static Draft page(int id, UUID... authors) {
        return page(id, "c".repeat(64), authors);
    }

    static Draft page(int id, String headHash, UUID... authors) {
        return draft(id, headHash, "a".repeat(64), new Restriction(Marking.AMBER, Set.of()), authors);
    }

    static Draft red(int id, Set<UUID> named, UUID... authors) {
        return draft(id, "c".repeat(64), "a".repeat(64), new Restriction(Marking.RED, named), authors);
    }

    static Draft hidden(int id, UUID... authors) {
        Draft draft = page(id, authors);
        return new Draft(
                draft.page(),
                draft.spaceId(),
                draft.address(),
                draft.title(),
                draft.head(),
                draft.headHash(),
                draft.headAuthors(),
                draft.headOrigin(),
                true,
                draft.approved(),
                draft.approvedHash(),
                draft.authors(),
                draft.openReview(),
                draft.changedLines(),
                draft.rules());
    }

    static Draft draft(int id, String headHash, String approvedHash, Restriction restriction, UUID... authors) {
        return new Draft(
                new UUID(7, id),
                SPACE,
                new PageAddress("iraq-desk", "page-" + id),
                "Page " + id,
                3,
                headHash,
                List.copyOf(Arrays.asList(authors)),
                Origin.EDIT,
                false,
                approvedHash == null ? null : 1,
                approvedHash,
                Set.copyOf(List.of(authors)),
                null,
                0,
                new Protected("iraq-desk", Set.of(), restriction, Optional.empty()));
    }
}
