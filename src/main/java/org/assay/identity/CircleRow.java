package org.assay.identity;

import java.util.UUID;

/**
 * A person, and a team in which he has the role that was asked for; one of {@link Roster#circle}.
 *
 * @param team null where he is there for his name only
 */
record CircleRow(UUID person, String displayName, boolean enabled, String team) {}
