package org.assay.platform.web;

/** The current caller ends his session: fired just before it ends. */
public record SigningOut() {}
