package org.assay.markup;

/** Tells, for one caller, which targets of a text's links exist; asked once for each target. */
@FunctionalInterface
public interface LinkStates {

    /** Where everything is missing: for previews and exports that lead nowhere. */
    LinkStates NONE = target -> LinkState.MISSING;

    /** The state of the target; null counts as {@link LinkState#MISSING}. */
    LinkState of(LinkTarget target);
}
