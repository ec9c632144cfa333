package org.assay.audit.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.assay.platform.web.FrameItem;

/** The way to the record in the navigation of admins. */
@ApplicationScoped
class AuditEntrance implements FrameItem {

    private static final int ORDER = 400;

    @Override
    public List<String> routes() {
        return List.of("audit.record", "audit.verify");
    }

    @Override
    public String label() {
        return "audit.title";
    }

    @Override
    public String icon() {
        return "audit";
    }

    @Override
    public int order() {
        return ORDER;
    }
}
