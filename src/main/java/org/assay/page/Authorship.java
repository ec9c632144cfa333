package org.assay.page;

import java.util.List;
import java.util.UUID;

/** Who wrote one revision of a page. */
record Authorship(UUID page, List<UUID> authors) {}
