package org.assay.page;

/**
 * How pages of a kind are shown and written, registered as a CDI bean beside its {@link Kind}; a kind without one shows and
 * asks for nothing but its text.
 *
 * <p>Fragments are addresses inside the web application; null for none. Labels and values of facts are found in the message
 * bundles by the kind's name: {@code claim.fact.modality}, {@code claim.value.modality.denial}.
 */
public interface KindView {

    /** The kind's name. */
    String kind();

    /** Shown above the text of a page; finds it as {@code page} and its facts as {@code facts}. */
    String main();

    /** Whether {@link #main} takes the whole width, above text and what is beside; else it stands in the column of the text. */
    default boolean isWide() {
        return false;
    }

    /** Shown beside the text, above what all pages show there; finds the same. */
    String beside();

    /** Shown in the form by which a page is written, above its text; finds what {@link #form} made as {@code facts}. */
    String form();

    /**
     * What a person fills in, begun with facts.
     *
     * @param facts as canonical JSON, which may be {@link Content#NO_FACTS} or a draft that breaks the schema
     * @param space slug of the space
     */
    FactsForm form(String facts, String space);

    /** The screen where pages of the kind begin, if they do not begin by filling in that form; null otherwise. */
    default String beginning(String space) {
        return null;
    }
}
