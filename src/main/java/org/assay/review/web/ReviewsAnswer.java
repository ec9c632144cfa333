package org.assay.review.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One part of a list of reviews.
 *
 * @param next the parameter {@code after} of the next part; null at the end
 */
@Schema(name = "ReviewList")
public record ReviewsAnswer(List<ReviewItem> items, String next) {}
