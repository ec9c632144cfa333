package org.assay.page;

import java.io.Serializable;
import java.util.List;

/**
 * Who sees what of a page.
 *
 * @param stages first the draft, then what is approved
 */
public record PageAudience(PageDetails page, List<StageAudience> stages) implements Serializable {}
