package org.assay.page;

/**
 * The condition that a row of a projection is the one that counts for the caller: its draft where he works on the page, its
 * approved stage for everyone else; never both. The policy's filter alone would give an insider both.
 */
public final class EffectiveStage {

    private EffectiveStage() {}

    /**
     * The condition in HQL, with the parameter {@code :keys}, {@link org.assay.access.Visibility#keyArray}.
     *
     * @param row alias of the projection, whose id has the attribute {@code stage}
     * @param page alias of its {@code Page}
     */
    public static String of(String row, String page) {
        return "(" + row + ".id.stage = org.assay.page.Stage.DRAFT or cast(sql('? && cast(? as text[])', " + page
                + ".draftAudience, :keys) as Boolean) = false)";
    }

    /** The same, or the stage that the parameter {@code :stage} asks for, where it is not null. */
    public static String orAsked(String row, String page) {
        return "(" + row + ".id.stage = :stage or :stage is null and " + of(row, page) + ")";
    }
}
