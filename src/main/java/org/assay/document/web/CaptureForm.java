package org.assay.document.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.assay.document.NewCapture;
import org.assay.platform.Invalid;

/** What is captured, as a person brings it: a text that he pastes or a file. */
public class CaptureForm implements Serializable {

    private String text = "";
    private String note = "";

    /** Only as long as the request that brings it. */
    private transient Part file;

    /** @throws Invalid if there is neither text nor file, or both */
    NewCapture capture(String url) {
        boolean pasted = text != null && !text.isBlank();
        boolean uploaded = file != null && file.getSize() > 0;
        if (pasted == uploaded) {
            throw new Invalid(
                    "text",
                    pasted ? "contradiction" : "empty",
                    pasted ? "and a file are too much: bring one" : "or a file must be there");
        }
        return pasted
                ? NewCapture.pasted(text, url, note)
                : NewCapture.uploaded(bytes(), file.getSubmittedFileName(), url, note);
    }

    private byte[] bytes() {
        try (InputStream content = file.getInputStream()) {
            return content.readNBytes(NewCapture.MAX_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
