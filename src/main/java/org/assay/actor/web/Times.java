package org.assay.actor.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.assay.actor.ActorView;
import org.assay.actor.RelatedActor;
import org.assay.platform.web.Texts;
import org.primefaces.model.timeline.TimelineEvent;
import org.primefaces.model.timeline.TimelineModel;

/**
 * Relations over time: a stretch where a beginning is known, which without an end goes on until today; else a moment.
 *
 * @param start where the window begins that is shown first
 * @param end where it ends
 */
public record Times(TimelineModel<String, Object> model, LocalDateTime start, LocalDateTime end) {

    /** So much is seen before the first and after the last day at least: a single day alone would fill the window. */
    private static final int MARGIN_DAYS = 180;

    private static final int SHARE = 10;

    static Times of(List<Line> lines, ActorView actor, LocalDate today, Texts text) {
        TimelineModel<String, Object> model = new TimelineModel<>();
        List<RelatedActor> relations = actor.relations();
        for (int i = 0; i < relations.size(); i++) {
            if (relations.get(i).isDated()) {
                model.add(event(relations.get(i), lines.get(i), today, text));
            }
        }
        return around(model);
    }

    private static Times around(TimelineModel<String, Object> model) {
        LocalDateTime first = model.getEvents().stream()
                .map(TimelineEvent::getStartDate)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDateTime last = model.getEvents().stream()
                .map(event -> event.getEndDate() == null ? event.getStartDate() : event.getEndDate())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        long margin = Math.max(MARGIN_DAYS, ChronoUnit.DAYS.between(first, last) / SHARE);
        return new Times(model, first.minusDays(margin), last.plusDays(margin));
    }

    private static TimelineEvent<String> event(RelatedActor related, Line line, LocalDate today, Texts text) {
        LocalDate from = related.since().from().day();
        LocalDate until = related.since().until().day();
        boolean open = from != null && until == null;
        TimelineEvent.Builder<String> event = TimelineEvent.<String>builder()
                .data(words(related, line, text))
                .styleClass(line.negated() ? "time-negated" : open ? "time-open" : "time-closed");
        if (from == null) {
            return event.startDate((until == null ? related.asOf().day() : until).atStartOfDay())
                    .build();
        }
        LocalDate end = open && from.isBefore(today) ? today : until;
        event.startDate(from.atStartOfDay());
        return end == null
                ? event.build()
                : event.endDate(end.plusDays(1).atStartOfDay()).build();
    }

    private static String words(RelatedActor related, Line line, Texts text) {
        String type = line.negated() ? text.with("actor.relation.not", line.type()) : line.type();
        return related.outward()
                ? text.with("actor.time.outward", type, line.to().name())
                : text.with("actor.time.inward", line.from().name(), type);
    }
}
