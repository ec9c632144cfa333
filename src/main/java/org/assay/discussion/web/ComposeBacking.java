package org.assay.discussion.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.assay.access.Denied;
import org.assay.discussion.CommentDetails;
import org.assay.discussion.NewComment;
import org.assay.discussion.ThreadDetails;
import org.assay.discussion.ThreadLists;
import org.assay.discussion.Threads;
import org.assay.page.PageDetails;
import org.assay.platform.Clash;
import org.assay.platform.Invalid;
import org.assay.platform.web.FieldErrors;
import org.assay.platform.web.Replies;
import org.assay.platform.web.Texts;

/**
 * The one form of a screen in which something is said: about what the address names. It stands below what it is about, where
 * that is shown; otherwise where the view has it.
 */
@Named
@ViewScoped
public class ComposeBacking implements Serializable {

    private static final String FORM = "compose";

    /** Attribute of a rendering in which it has been written already. */
    private static final String WRITTEN = ComposeBacking.class.getName();

    @Inject
    private Threads threads;

    @Inject
    private ThreadLists lists;

    @Inject
    private HttpServletRequest request;

    @Inject
    private FieldErrors errors;

    @Inject
    private Replies replies;

    @Inject
    private Texts text;

    private Target target;

    /** Whether the reader has asked for the form; it is not merely offered. */
    private boolean focused;

    private boolean threadOpen;
    private UUID page;
    private String here;
    private String said = "";

    /** Called before the view is rendered, each time. */
    public void open() {
        if (here == null) {
            here = Here.of(request);
            aim(Target.of(request));
            focused = target != null;
        }
    }

    /** The screen has a form of its own where the address names nothing: about a page as a whole. */
    void offer(PageDetails whole) {
        open();
        if (target == null) {
            aim(Target.page(whole.id(), whole.head()));
        }
    }

    /** The screen has a form of its own, to answer a thread. */
    void offer(ThreadDetails thread) {
        open();
        if (target == null) {
            aim(Target.reply(thread.id(), request), thread);
        }
    }

    private void aim(Target wanted) {
        boolean isReply = wanted != null && !wanted.isNew();
        aim(wanted, isReply ? lists.details(wanted.thread()) : null);
    }

    private void aim(Target wanted, ThreadDetails thread) {
        target = wanted;
        page = target == null ? null : target.page();
        if (thread != null) {
            threadOpen = thread.open();
            page = thread.page();
            said = thread.comments().stream()
                    .filter(comment -> Integer.valueOf(comment.number()).equals(target.corrects()))
                    .map(CommentDetails::text)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse("");
        }
    }

    public void begin() {
        say(text -> threads.open(target.page(), target.begun(text)), "discussion.said.begun");
    }

    public void answer() {
        say(
                text -> {
                    threads.comment(target.thread(), new NewComment(text, target.corrects()));
                    return target.thread();
                },
                "discussion.said.answered");
    }

    public void resolve() {
        say(
                text -> {
                    threads.resolve(target.thread(), NewComment.of(text));
                    return target.thread();
                },
                "discussion.said.resolved");
    }

    public void reopen() {
        say(
                text -> {
                    threads.reopen(target.thread(), NewComment.of(text));
                    return target.thread();
                },
                "discussion.said.reopened");
    }

    /** Says it, and shows the thread in which it was said. */
    private void say(Function<String, UUID> act, String message) {
        try {
            replies.leave(here + "#thread-" + act.apply(said), text.get(message));
        } catch (Invalid invalid) {
            errors.show(invalid, FORM, "discussion.field.");
        } catch (Denied denied) {
            replies.stay(denied.getMessage());
        } catch (Clash clash) {
            replies.stay(clash.getMessage());
            threadOpen = lists.details(target.thread()).open();
        }
    }

    /** Writes the form at this very place. */
    void write() throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        UIComponent form = context.getViewRoot().findComponent(FORM);
        if (form != null && context.getAttributes().put(WRITTEN, true) == null) {
            form.encodeAll(context);
        }
    }

    /** The page that it is about; null while the form is closed. */
    public UUID page() {
        return page;
    }

    Target target() {
        return target;
    }

    /** The address of the screen without the form. */
    public String getHere() {
        return here;
    }

    /** Whether the form is open and was not written above. */
    public boolean isDue() {
        return target != null
                && !FacesContext.getCurrentInstance().getAttributes().containsKey(WRITTEN);
    }

    /** Whether the reader has asked for it here, rather than the screen offering it always. */
    public boolean isFocused() {
        return focused;
    }

    /** Whether a new thread is begun. */
    public boolean isNew() {
        return target != null && target.isNew();
    }

    /** Whether a comment is corrected. */
    public boolean isCorrecting() {
        return target != null && target.corrects() != null;
    }

    /** Whether the thread that is answered is open. */
    public boolean isThreadOpen() {
        return threadOpen;
    }

    /** What is about to be said something about, in words. */
    public String getHeading() {
        if (!isNew()) {
            return isCorrecting()
                    ? text.with("discussion.compose.correct", target.corrects())
                    : text.get("discussion.compose.answer");
        }
        if (target.field() != null) {
            return text.with("discussion.compose.field", Labels.field(text, target.field()), target.revision());
        }
        return target.start() == null
                ? text.with("discussion.compose.page", target.revision())
                : text.with(
                        "discussion.compose.lines",
                        Labels.lines(text, target.start(), target.end()),
                        target.revision());
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }
}
