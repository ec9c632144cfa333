package org.assay.identity;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * People around something: who holds a role, and what everybody is called.
 *
 * @param holders by team, who has the role in it and may sign in; each team that was asked for is there
 * @param names display names, of the holders and of others
 */
public record Circle(Map<String, Set<UUID>> holders, Map<UUID, String> names) {}
