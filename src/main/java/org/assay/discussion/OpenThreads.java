package org.assay.discussion;

import java.util.UUID;

/** One row of {@link ThreadQueries#open}. */
record OpenThreads(UUID page, long count) {}
