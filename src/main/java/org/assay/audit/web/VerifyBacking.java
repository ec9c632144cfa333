package org.assay.audit.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.assay.audit.Verification;
import org.assay.audit.VerificationReport;
import org.assay.platform.Clash;
import org.omnifaces.util.Messages;

/** Verifies the record at an admin's wish and shows what was found. */
@Named
@ViewScoped
public class VerifyBacking implements Serializable {

    @Inject
    private transient Verification verification;

    private VerificationReport report;

    /** Looks at everything; takes as long as there is to look at. */
    public void verify() {
        try {
            report = verification.verify();
        } catch (Clash e) {
            Messages.create(e.getMessage()).warn().add();
        }
    }

    /** What was found; null before. */
    public VerificationReport getReport() {
        return report;
    }

    /** How many rows of which table were compared. */
    public List<Map.Entry<String, Long>> getRows() {
        return List.copyOf(report.rows().entrySet());
    }
}
