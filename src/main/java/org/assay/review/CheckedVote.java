package org.assay.review;

import java.util.Optional;
import org.assay.platform.Bounds;

/** A vote whose form is right. */
record CheckedVote(String hash, Verdict verdict, String comment, Findings findings) {

    private static final int MAX_COMMENT = 10_000;

    static CheckedVote of(NewVote sent) {
        Bounds bounds = Bounds.check();
        String hash = hash(sent.hash(), bounds);
        Optional<Verdict> verdict = Verdict.of(sent.vote());
        if (verdict.isEmpty()) {
            bounds.add("vote", "unknown", "must be approve or request-changes");
        }
        String comment = comment(sent.comment(), bounds);
        Findings findings = Findings.checked(sent.findings(), bounds);
        bounds.orThrow();
        return new CheckedVote(hash, verdict.orElseThrow(), comment, findings);
    }

    /** A hash alone: any text that is not empty; whether it is the right one is not a matter of form. */
    static String hash(String sent) {
        Bounds bounds = Bounds.check();
        String hash = hash(sent, bounds);
        bounds.orThrow();
        return hash;
    }

    /** A comment that must not be empty. */
    static String reason(String sent) {
        Bounds bounds = Bounds.check();
        String comment = comment(sent, bounds);
        if (comment.isEmpty()) {
            bounds.add("comment", "empty", "must not be empty");
        }
        bounds.orThrow();
        return comment;
    }

    private static String hash(String sent, Bounds bounds) {
        return bounds.line("hash", sent, MAX_COMMENT);
    }

    private static String comment(String sent, Bounds bounds) {
        return bounds.paragraphs("comment", sent, MAX_COMMENT).strip();
    }
}
