package org.assay.document.web;

import org.assay.document.NewCapture;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is sent to capture a document anew.
 *
 * @param text what was captured, where no file is sent
 * @param url where it was captured from
 * @param note what whoever captured it remarks
 * @param summary of the revision
 */
@Schema(name = "NewCapture")
public record CaptureRequest(String text, String url, String note, String summary) {

    NewCapture pasted() {
        return NewCapture.pasted(text, url, note);
    }
}
