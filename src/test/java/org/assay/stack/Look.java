package org.assay.stack;

import com.microsoft.playwright.options.ColorScheme;

/**
 * The window through which somebody looks.
 *
 * @param width in CSS pixels
 * @param height in CSS pixels
 * @param dark whether the system asks for dark colours
 */
public record Look(int width, int height, boolean dark) {
    /** A desktop. */
    public static final Look WIDE = new Look(1280, 900, false);

    /** A phone, the narrowest width that every screen supports. */
    public static final Look NARROW = new Look(390, 844, false);

    /** The same window in a dark room. */
    public Look inTheDark() {
        return new Look(width, height, true);
    }

    /** The same window with the lamp switched on or off. */
    public Look inOtherColours() {
        return new Look(width, height, !dark);
    }

    /** As the browser calls it. */
    public ColorScheme scheme() {
        return dark ? ColorScheme.DARK : ColorScheme.LIGHT;
    }
}
