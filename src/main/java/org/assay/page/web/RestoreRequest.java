package org.assay.page.web;

import org.assay.platform.Invalid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which revision is to be the latest again. */
@Schema(name = "Restoration")
public record RestoreRequest(Integer revision, String summary) {

    /**
     * The revision's number.
     *
     * @throws Invalid if none was sent
     */
    int number() {
        if (revision == null) {
            throw new Invalid("revision", "missing", "must be sent");
        }
        return revision;
    }
}
