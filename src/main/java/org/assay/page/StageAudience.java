package org.assay.page;

import java.io.Serializable;
import java.util.List;
import org.assay.access.Marking;

/**
 * Who sees one stage of a page.
 *
 * @param marking what governs the stage: for the approved view the more restrictive of the approved and the latest
 *     revision's; null where nothing was approved
 * @param openTo nobody where nothing was approved
 */
public record StageAudience(Stage stage, Marking marking, List<Opened> openTo) implements Serializable {}
