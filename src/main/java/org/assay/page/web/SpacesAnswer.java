package org.assay.page.web;

import java.util.List;

/** A list of spaces. */
public record SpacesAnswer(List<SpaceAnswer> items, String next) {}
