package org.assay.review;

import java.time.Duration;

/** One row of {@link ReviewQueries#times}; times in seconds. */
record TimesRow(String space, Long decided, Double median, Double most) {

    DecisionTimes times() {
        return new DecisionTimes(
                space, decided, Duration.ofSeconds(Math.round(median)), Duration.ofSeconds(Math.round(most)));
    }
}
