package org.assay.page;

import java.io.Serializable;
import java.util.List;

/**
 * A space as it is set up now.
 *
 * @param version what a change names, so that two who change at once do not overwrite each other
 * @param recordsReads whether reads of its AMBER pages are recorded as well
 * @param emptyTeams those of its teams in which nobody is known to hold a role
 */
public record SpaceSettings(SpaceDetails space, int version, boolean recordsReads, List<String> emptyTeams)
        implements Serializable {}
