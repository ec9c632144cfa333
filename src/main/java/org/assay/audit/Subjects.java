package org.assay.audit;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * What acts are done to, for showing it: pages, spaces, reviews. Each feature names its own and registers as a CDI bean.
 *
 * <p>Under the policy: what the caller may not see is left out. An admin reads that somebody saved a page of that id, not
 * what it is called.
 */
public interface Subjects {

    /** Names and addresses of those that the caller sees. */
    Map<UUID, Subject> visible(Collection<UUID> ids);
}
