package org.assay.exchange.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.assay.access.Access;
import org.assay.access.Denied;
import org.assay.exchange.ImportRunner;
import org.assay.exchange.JobDetails;
import org.assay.exchange.Jobs;
import org.assay.exchange.Upload;
import org.assay.page.SpaceDetails;
import org.assay.page.Spaces;
import org.assay.platform.Clash;
import org.assay.platform.Invalid;
import org.assay.platform.web.Addresses;
import org.assay.platform.web.FieldErrors;
import org.assay.platform.web.PathParameters;
import org.assay.platform.web.Replies;
import org.assay.platform.web.Texts;

/** Sending a dossier into a space, finding earlier imports again, taking the space away as a file. */
@Named
@ViewScoped
public class ImportBacking implements Serializable {

    private static final int FEW = 10;

    @Inject
    private Spaces spaces;

    @Inject
    private Jobs jobs;

    @Inject
    private ImportRunner runner;

    @Inject
    private PathParameters path;

    @Inject
    private Replies replies;

    @Inject
    private FieldErrors errors;

    @Inject
    private Addresses to;

    @Inject
    private Texts text;

    private SpaceDetails space;
    private List<JobDetails> latest;
    private transient Part dossier;
    private transient Part document;
    private boolean review = true;

    /** Called before the view is rendered. */
    public void open() {
        if (space == null) {
            space = spaces.named(path.space());
            latest = jobs.latest(space.slug(), FEW);
        }
    }

    public void send() {
        try {
            if (dossier == null || dossier.getSize() == 0) {
                throw new Invalid("dossier", "empty", text.get("exchange.dossier.missing"));
            }
            UUID job = runner.start(
                    space.slug(),
                    new Upload(
                            dossier.getSubmittedFileName(),
                            bytes("dossier", dossier),
                            document == null || document.getSize() == 0 ? null : document.getSubmittedFileName(),
                            document == null || document.getSize() == 0 ? null : bytes("document", document),
                            review));
            replies.leave(to.job(space.slug(), job), text.get("exchange.said.begun"));
        } catch (Invalid invalid) {
            errors.show(invalid, "import", "exchange.field.");
        } catch (Denied denied) {
            replies.stay(denied.getMessage());
        } catch (Clash clash) {
            replies.stay(clash.getMessage());
        }
    }

    private byte[] bytes(String field, Part part) {
        if (part.getSize() > Upload.MAX_BYTES) {
            throw new Invalid(field, "too-large", text.with("exchange.file.tooLarge", Upload.MAX_BYTES >> 20));
        }
        try (InputStream content = part.getInputStream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public SpaceDetails getSpace() {
        return space;
    }

    /** Whether the caller may import here. */
    public boolean isInsider() {
        return Access.isInsiderOf(space.team());
    }

    /** His latest imports into this space. */
    public List<JobDetails> getLatest() {
        return latest;
    }

    public Part getDossier() {
        return dossier;
    }

    public void setDossier(Part dossier) {
        this.dossier = dossier;
    }

    public Part getDocument() {
        return document;
    }

    public void setDocument(Part document) {
        this.document = document;
    }

    public boolean isReview() {
        return review;
    }

    public void setReview(boolean review) {
        this.review = review;
    }
}
