package org.assay.review.web;

import org.assay.review.Missing;
import org.assay.review.Objection;
import org.assay.review.Reason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something said for programs and for people. */
@Schema(name = "Sentence")
public record SentenceAnswer(String code, String message) {

    static SentenceAnswer of(Missing missing) {
        return new SentenceAnswer(missing.code(), missing.message());
    }

    static SentenceAnswer of(Reason reason) {
        return new SentenceAnswer(reason.code(), reason.message());
    }

    static SentenceAnswer of(Objection objection) {
        return new SentenceAnswer(objection.code(), objection.message());
    }
}
