package org.assay.actor.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.assay.actor.ActorView;
import org.assay.actor.ActorViews;
import org.assay.actor.RelatedActor;
import org.assay.page.PageDetails;
import org.assay.platform.web.Texts;

/** An actor as its page shows it; put together once for a request, whoever asks. */
@Named
@RequestScoped
public class ActorBacking {

    private record Shown(PageDetails page, String facts, boolean past) {}

    @Inject
    private ActorViews views;

    @Inject
    private PlaceBacking claims;

    @Inject
    private Texts text;

    @Inject
    private Clock clock;

    private final Map<Shown, ActorView> shown = new HashMap<>();
    private final Map<UUID, Times> times = new HashMap<>();

    /**
     * What is shown of an actor, put together once for a view.
     *
     * @param now which face of the page is shown; {@code asof} has nothing of what others state now
     */
    public ActorView of(PageDetails page, String facts, String now) {
        boolean past = "asof".equals(now);
        return shown.computeIfAbsent(new Shown(page, facts, past), one -> views.of(page.id(), facts, past));
    }

    /** Its relations, as lines; the actor itself needs no link. */
    public List<Line> lines(PageDetails page, ActorView actor) {
        claims.named(actor.relations().stream()
                .map(RelatedActor::via)
                .filter(Objects::nonNull)
                .toList()); // All at once.
        Line.End self = new Line.End(page.id().toString(), page.title(), null, 0);
        return actor.relations().stream()
                .map(related -> Line.of(self, related, text.get("page.reference.hidden")))
                .toList();
    }

    /** Its relations with a date, over time; at least one has one. */
    public Times times(PageDetails page, ActorView actor) {
        LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        return times.computeIfAbsent(page.id(), id -> Times.of(lines(page, actor), actor, today, text));
    }
}
