package org.assay.page;

/** A topic states no typed facts: it is prose. */
public record TopicFacts() implements Facts {}
