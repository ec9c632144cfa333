package org.assay.page;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.assay.access.Marking;

/**
 * A space as others see it.
 *
 * @param team slug of the owning team
 * @param sharedTeams slugs of the teams that read its approved AMBER pages as well
 * @param marking the marking that a new page gets where its author names none
 */
public record SpaceDetails(UUID id, String slug, String title, String team, List<String> sharedTeams, Marking marking)
        implements Serializable {}
