package org.assay.platform.web;

/**
 * Implemented by the backing of a screen that only shows, and for the same values always the same: the screen is then kept
 * and, where it was shown before, answered without being built again ({@link KeptScreens}).
 *
 * <p>A test reads its view: that names this backing, and otherwise what is the same for everyone or stands in the frame.
 */
public interface Reading {

    /** The file of the view that it stands behind. */
    String view();

    /**
     * Reads what is shown, as the view would: values with equality, among them all that the screen follows from besides the
     * address and the frame, and what the caller may do on it included.
     *
     * @return null where this is not to be kept, and the view shall see to it
     */
    Object shown();
}
