package org.assay.page;

import java.util.List;

/**
 * How a space shall be set up, as sent and unchecked.
 *
 * @param version of the settings that the change starts from
 * @param team slug of the team that shall own it
 * @param sharedTeams slugs of the teams that shall read its approved AMBER pages as well
 * @param marking the marking that a new page shall get where its author names none
 * @param recordsReads whether reads of its AMBER pages shall be recorded as well; null leaves it as it is
 */
public record SpaceEdit(
        int version, String title, String team, List<String> sharedTeams, String marking, Boolean recordsReads) {}
