package org.assay.discussion.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.discussion.ThreadDetails;
import org.assay.discussion.ThreadLists;
import org.assay.page.PageDetails;
import org.assay.page.RevisionComparison;
import org.assay.page.web.Margin;
import org.assay.platform.web.Addresses;

/** Threads beside the comparisons of a screen that has the form for them ({@link ComposeBacking}). */
@Named
@RequestScoped
public class ThreadsBacking {

    @Inject
    private ThreadLists lists;

    @Inject
    private ComposeBacking compose;

    @Inject
    private Addresses to;

    private final Map<UUID, Margin> margins = new HashMap<>();
    private Long open;

    /**
     * What is said beside a comparison of a page.
     *
     * @param talk address of the screen that has the form; null where nothing is said
     */
    public Margin margin(RevisionComparison comparison, String talk) {
        return comparison == null || talk == null || talk.isEmpty()
                ? Margin.EMPTY
                : margins.computeIfAbsent(comparison.to().id(), page -> read(comparison, talk));
    }

    /** How many open threads there are on the screen's pages together, shown or not. */
    public long openOn(Collection<UUID> pages) {
        if (open == null) {
            open = lists.openCounts(pages).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }
        return open;
    }

    private Margin read(RevisionComparison comparison, String talk) {
        PageDetails page = comparison.to();
        List<ThreadDetails> threads =
                lists.beside(Map.of(page.id(), page.number())).getOrDefault(page.id(), List.of());
        return new ThreadMargin(comparison, threads, new ThatScreen(talk));
    }

    /** Everything opens the form on one screen; where this is that one, it may be open already. */
    private class ThatScreen implements ThreadMargin.Place {

        private final String talk;

        ThatScreen(String talk) {
            this.talk = talk;
        }

        private Target target() {
            // A view without a form keeps nothing from one request to the next.
            boolean formless = FacesContext.getCurrentInstance().getViewRoot().isTransient();
            return formless ? null : compose.target();
        }

        @Override
        public String lineAddress(RevisionComparison comparison, int line) {
            PageDetails page = comparison.to();
            return Here.line(talk, page.id(), page.number(), line);
        }

        @Override
        public String fieldAddress(RevisionComparison comparison, String field) {
            PageDetails page = comparison.to();
            return Here.field(talk, page.id(), page.number(), field);
        }

        @Override
        public String threadAddress(RevisionComparison comparison, ThreadDetails thread) {
            PageDetails page = comparison.to();
            return to.thread(page.space().slug(), page.slug(), thread.id());
        }

        @Override
        public String answerAddress(RevisionComparison comparison, ThreadDetails thread) {
            return Here.reply(talk, thread.id());
        }

        @Override
        public Integer composedLine(RevisionComparison comparison) {
            return isAbout(comparison) ? target().end() : null;
        }

        @Override
        public String composedField(RevisionComparison comparison) {
            return isAbout(comparison) ? target().field() : null;
        }

        private boolean isAbout(RevisionComparison comparison) {
            PageDetails page = comparison.to();
            return target() != null && target().isIn(page.id(), page.number());
        }

        @Override
        public boolean isAnswered(ThreadDetails thread) {
            return compose.target() != null
                    && thread.id().equals(compose.target().thread());
        }

        @Override
        public void writeForm() throws IOException {
            compose.write();
        }
    }
}
