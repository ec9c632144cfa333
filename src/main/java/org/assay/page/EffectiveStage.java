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

    /**
     * The condition in SQL, for a statement that joins a projection and its page by it, with the parameters {@code :keys},
     * {@link org.assay.access.Visibility#keys}, and {@code :stage}, the name of the stage that is asked for or nothing. It
     * carries the policy itself: no row of a page that the caller does not see, and none of a stage that he may not.
     *
     * @param row alias of a projection with the columns {@code page_id} and {@code stage}
     * @param page alias of the table {@code page}
     */
    public static String sql(String row, String page) {
        return """
                (%1$s.page_id = %2$s.id and %1$s.stage = case
                    when %2$s.draft_audience && (select string_to_array(:keys, ' ')) and :stage <> 'APPROVED' then 'DRAFT'
                    when %2$s.approved_audience && (select string_to_array(:keys, ' ')) and :stage <> 'DRAFT' then 'APPROVED'
                    end)
                """
                .formatted(row, page);
    }

    /**
     * The same condition in SQL for a projection whose rows say by number who may see them: no page is joined. For statements
     * that run through many rows.
     *
     * @param row alias of a projection with the column {@code audience}
     */
    public static String inRow(String row) {
        return row
                + """
                .audience in (select id from audience where keys && string_to_array(:keys, ' ')
                    and case :stage when '' then not behind && string_to_array(:keys, ' ') else stage = :stage end)
                """;
    }
}
