package org.assay.page.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.assay.access.Denied;
import org.assay.page.PageSource;
import org.assay.page.PageViews;
import org.assay.page.SaveOutcome;
import org.assay.page.SavedRevision;
import org.assay.page.ViewChoice;
import org.assay.platform.Problem;
import org.assay.platform.rest.Problems;

/** Tells programs what became of a save; also for features that save pages. */
@ApplicationScoped
public class SaveAnswers {

    @Inject
    private PageViews views;

    /** The answer to a save. */
    public Response of(SaveOutcome outcome) {
        if (outcome instanceof SaveOutcome.Saved saved) {
            return page("saved", saved.revision());
        }
        if (outcome instanceof SaveOutcome.Unchanged unchanged) {
            return page("unchanged", unchanged.revision());
        }
        if (outcome instanceof SaveOutcome.Merged merged) {
            return page("merged", merged.revision());
        }
        if (outcome instanceof SaveOutcome.Conflicting conflicting) {
            ConflictAnswer answer = ConflictAnswer.of(conflicting.collision());
            return Response.status(answer.status())
                    .type(Problem.MEDIA_TYPE)
                    .entity(answer)
                    .build();
        }
        if (outcome instanceof SaveOutcome.Refused refused) {
            throw new Denied(refused.rule());
        }
        return Problems.preconditionFailed();
    }

    private Response page(String outcome, SavedRevision saved) {
        PageSource source = views.source(saved.page(), ViewChoice.revision(saved.number()));
        return Views.tagged(Response.ok(new SaveAnswer(outcome, PageAnswer.of(source))), saved.hash())
                .build();
    }
}
