package org.assay.page;

/** The typed facts of one kind of page; an immutable value. */
public interface Facts {}
