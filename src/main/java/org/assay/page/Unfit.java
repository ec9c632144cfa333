package org.assay.page;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.platform.Violation;

/** Some of many pages cannot be saved as they are; none was. */
public class Unfit extends RuntimeException {

    private final transient Map<UUID, List<Violation>> violations;

    private Unfit(Map<UUID, List<Violation>> violations) {
        super(violations.size() + " pages cannot be saved");
        this.violations = Map.copyOf(violations);
    }

    static void throwFor(Map<UUID, List<Violation>> violations) {
        if (!violations.isEmpty()) {
            throw new Unfit(violations);
        }
    }

    /** What is wrong, by page. */
    public Map<UUID, List<Violation>> violations() {
        return violations;
    }
}
