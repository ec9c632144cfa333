package org.assay.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.assay.platform.ProblemType;

/** What the error page says. Nothing of it comes from the request. */
@Named
@RequestScoped
public class FailureBacking {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Texts texts;

    @Inject
    private FrameBacking frame;

    public String getTitle() {
        return text("title");
    }

    /** What the domain says, where it says something; else what this kind of failure generally means. */
    public String getSentence() {
        String sentence = failure().sentence();
        return sentence == null ? text("text") : sentence;
    }

    public int getStatus() {
        return failure().status();
    }

    /** The id under which the server's log has more; null where there is nothing to look up. */
    public String getId() {
        return failure().id();
    }

    /** Whether opening the same address again is the way on. */
    public boolean isWorthRetrying() {
        return failure().status() == 409 || failure().status() >= 500;
    }

    /** As {@link #isWorthRetrying}, but without the parameters that the sign-in service has added. */
    public boolean isSignIn() {
        return failure().code().equals(Failure.SIGN_IN_INTERRUPTED);
    }

    /** The frame, for members and where it can be trusted to come up. */
    public String getTemplate() {
        return isFramed() ? "frame" : "plain";
    }

    private boolean isFramed() {
        return failure().status() < 500 && frame.isMember();
    }

    private String text(String part) {
        String own = "platform.failure." + failure().code() + "." + part;
        return texts.containsKey(own) ? texts.get(own) : texts.get("platform.failure." + status() + "." + part);
    }

    private int status() {
        ProblemType type = ProblemType.of(failure().status());
        return type == ProblemType.INVALID ? ProblemType.MALFORMED.status() : type.status();
    }

    private Failure failure() {
        return Failure.attachedTo(request).orElseGet(() -> Failure.of(404));
    }
}
