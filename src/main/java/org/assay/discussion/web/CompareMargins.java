package org.assay.discussion.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.assay.discussion.ThreadDetails;
import org.assay.discussion.ThreadLists;
import org.assay.page.PageDetails;
import org.assay.page.RevisionComparison;
import org.assay.page.web.Margin;
import org.assay.page.web.Margins;
import org.assay.platform.web.Addresses;

/** Threads beside a comparison on a page's own screen, which holds no form: they are answered and begun where the page is discussed. */
@ApplicationScoped
public class CompareMargins implements Margins {

    @Inject
    private ThreadLists lists;

    @Inject
    private Addresses to;

    @Override
    public Margin of(RevisionComparison comparison) {
        PageDetails page = comparison.to();
        if (!page.insider()) {
            return Margin.EMPTY;
        }
        List<ThreadDetails> threads =
                lists.beside(Map.of(page.id(), page.number())).getOrDefault(page.id(), List.of());
        return new ThreadMargin(comparison, threads, new Elsewhere());
    }

    private class Elsewhere implements ThreadMargin.Place {

        @Override
        public String lineAddress(RevisionComparison comparison, int line) {
            PageDetails page = comparison.to();
            return Here.line(discussion(page), page.id(), page.number(), line);
        }

        @Override
        public String fieldAddress(RevisionComparison comparison, String field) {
            PageDetails page = comparison.to();
            return Here.field(discussion(page), page.id(), page.number(), field);
        }

        private String discussion(PageDetails page) {
            return to.discussion(page.space().slug(), page.slug());
        }

        @Override
        public String threadAddress(RevisionComparison comparison, ThreadDetails thread) {
            PageDetails page = comparison.to();
            return to.thread(page.space().slug(), page.slug(), thread.id());
        }

        @Override
        public String answerAddress(RevisionComparison comparison, ThreadDetails thread) {
            return threadAddress(comparison, thread);
        }

        @Override
        public Integer composedLine(RevisionComparison comparison) {
            return null;
        }

        @Override
        public String composedField(RevisionComparison comparison) {
            return null;
        }

        @Override
        public boolean isAnswered(ThreadDetails thread) {
            return false;
        }

        @Override
        public void writeForm() {}
    }
}
