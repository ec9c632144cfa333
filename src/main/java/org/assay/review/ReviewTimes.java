package org.assay.review;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.assay.access.Access;
import org.assay.platform.ApplicationService;

/** How long reviews took from asking to decision, of those reviews that the caller sees. */
@ApplicationService
public class ReviewTimes {

    private static final Duration LOOKED_BACK = Duration.ofDays(90);

    @Inject
    private ReviewQueries queries;

    @Inject
    private Clock clock;

    /** Of the last 90 days, by space; spaces in which nothing was decided are left out. */
    public List<DecisionTimes> bySpace() {
        Access.requireMember();
        return queries.times(clock.instant().minus(LOOKED_BACK)).stream()
                .map(TimesRow::times)
                .toList();
    }
}
