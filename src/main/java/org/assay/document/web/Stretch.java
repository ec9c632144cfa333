package org.assay.document.web;

/** A covered part of a text, in thousandths of its length. */
public record Stretch(int start, int length) {}
