package org.assay.access;

import org.assay.identity.CurrentCaller;

/**
 * The policy as a condition on rows: which pages, and which rows of their projections, this caller's queries see at all.
 *
 * <p>{@link #PAGE} stands as a Hibernate filter on {@code Page}, {@link #ROW} on every projection; both are enabled in
 * every session. Without a caller there are no keys, and nothing is seen.
 */
public final class Visibility {

    /** The name of the Hibernate filter. */
    public static final String FILTER = "visible";

    /** The filter's one parameter: the caller's keys, separated by spaces. */
    public static final String KEYS = "keys";

    /** The caller's keys, as an array, in a statement with the parameter {@code :keys}. */
    private static final String KEY_ARRAY = "(select string_to_array(:keys, ' '))";

    /**
     * For the table {@code page}: any stage of it is open to the caller.
     *
     * <p>Both conditions are written so that the database applies them to rows that it has found by other means, and never
     * looks for rows by them: what is asked for besides is nearly always the better way, and its guess of how much a caller
     * sees is the same for all. Where little is seen of much, {@code page} says so in the query itself.
     */
    public static final String PAGE = "case when {alias}.draft_audience && " + KEY_ARRAY
            + " then true else {alias}.approved_audience && " + KEY_ARRAY + " end";

    /** For a projection with the columns {@code page_id} and {@code stage}: that stage of the page is open to the caller. */
    public static final String ROW =
            "(select case {alias}.stage when 'DRAFT' then visible_page.draft_audience else visible_page.approved_audience end"
                    + " from page visible_page where visible_page.id = {alias}.page_id) && "
                    + KEY_ARRAY;

    /**
     * For a table with the columns {@code page_id} and {@code audience}, of what was said about a draft: open to those who
     * see the draft now and could see what was spoken of then.
     */
    public static final String SAID =
            """
            ({alias}.audience && string_to_array(:keys, ' ')
             and exists (select 1 from page visible_page where visible_page.id = {alias}.page_id
             and visible_page.draft_audience && string_to_array(:keys, ' ')))""";

    private Visibility() {}

    /** The condition {@link #PAGE} for a native statement: the table's alias put in, the keys as parameter {@code :keys}. */
    public static String pageCondition(String alias) {
        return PAGE.replace("{alias}", alias);
    }

    /** The same for a statement that has the keys as an array of its own. */
    public static String pageCondition(String alias, String keys) {
        return pageCondition(alias).replace(KEY_ARRAY, keys);
    }

    /** The same of the condition {@link #ROW}. */
    public static String rowCondition(String alias) {
        return ROW.replace("{alias}", alias);
    }

    /** The current caller's keys as the value of the parameter {@code :keys} of a native statement. */
    public static String keys() {
        return Audience.joined(Audience.keysOf(CurrentCaller.get()));
    }

    /** The current caller's keys as an array, for conditions in HQL on a page's audiences. */
    public static String[] keyArray() {
        return Audience.keysOf(CurrentCaller.get()).toArray(String[]::new);
    }
}
