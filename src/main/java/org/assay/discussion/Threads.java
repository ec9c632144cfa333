package org.assay.discussion;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.access.Access;
import org.assay.access.Audience;
import org.assay.access.Permission;
import org.assay.access.Protected;
import org.assay.audit.Deed;
import org.assay.audit.Trail;
import org.assay.identity.CurrentCaller;
import org.assay.page.Draft;
import org.assay.page.RevisionText;
import org.assay.page.RevisionTexts;
import org.assay.platform.ApplicationService;
import org.assay.platform.Clash;
import org.assay.platform.Invalid;
import org.assay.platform.NotFound;

/** Beginning threads, answering in them, resolving and reopening them. */
@ApplicationService
public class Threads {

    /** Who has more to say begins another. */
    private static final int MOST_COMMENTS = 500;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private RevisionTexts texts;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /**
     * Begins a thread about a page as it was in one revision.
     *
     * @return the thread's id
     * @throws Invalid if what was sent breaks a rule of form, or names a revision, lines or a field that are not there
     * @throws NotFound if there is no such page that the caller may see
     * @throws org.assay.access.Denied if he does not work on it
     */
    public UUID open(UUID page, NewThread sent) {
        Access.requireMember();
        Draft draft = texts.draft(page);
        Access.require(Permission.COMMENT, draft.rules());
        CheckedThread wanted = CheckedThread.of(sent);
        RevisionText about = revision(draft, wanted.revision()).orElseThrow(() -> noRevision());
        Access.require(Permission.COMMENT, about.rules());
        Anchor anchor = wanted.anchor(about);
        List<String> audience = List.copyOf(Audience.ofDraft(about.rules()));
        PageThread thread =
                new PageThread(page, about.number(), anchor, CurrentCaller.get().person(), clock.instant(), audience);
        Comment first = thread.add(
                new Comment.Said(thread.opener(), thread.opened(), Comment.Act.SAY, wanted.text(), null, audience));
        entities.persist(thread);
        entities.persist(first);
        trail.record(Deed.THREAD_OPENED, thread.id(), "page " + page + ", revision " + about.number());
        entities.flush();
        return thread.id();
    }

    /**
     * Says something in a thread; one that was resolved is open again.
     *
     * @return the comment's number
     * @throws Invalid if what was sent breaks a rule of form, or corrects something else than an own comment of this thread
     * @throws NotFound if there is no such thread that the caller may see
     * @throws Clash with code {@code thread-full}
     */
    public int comment(UUID thread, NewComment sent) {
        return say(thread, sent, Comment.Act.SAY, Deed.THREAD_COMMENTED);
    }

    /**
     * Resolves a thread.
     *
     * @throws Clash with code {@code thread-resolved} if it is resolved already, or {@code thread-full}
     */
    public int resolve(UUID thread, NewComment sent) {
        return say(thread, sent, Comment.Act.RESOLVE, Deed.THREAD_RESOLVED);
    }

    /**
     * Opens a resolved thread again.
     *
     * @throws Clash with code {@code thread-open} if it is open, or {@code thread-full}
     */
    public int reopen(UUID thread, NewComment sent) {
        return say(thread, sent, Comment.Act.REOPEN, Deed.THREAD_REOPENED);
    }

    private int say(UUID id, NewComment sent, Comment.Act act, Deed deed) {
        Access.requireMember();
        PageThread thread =
                Optional.ofNullable(entities.find(PageThread.class, id)).orElseThrow(NotFound::new);
        rules(thread);
        CheckedComment checked = CheckedComment.of(sent, act == Comment.Act.SAY);
        entities.refresh(thread, LockModeType.PESSIMISTIC_WRITE);
        Protected rules = rules(thread);
        requirePossible(thread, act);
        requireOwn(thread, checked.corrects());
        Comment comment = thread.add(new Comment.Said(
                CurrentCaller.get().person(),
                clock.instant(),
                act,
                checked.text(),
                checked.corrects(),
                List.copyOf(Audience.ofDraft(rules))));
        entities.persist(comment);
        trail.record(deed, id, "comment " + comment.number());
        entities.flush();
        return comment.number();
    }

    /** Asks whether the caller may take part, and answers by which rules. */
    private Protected rules(PageThread thread) {
        Draft draft = texts.draft(thread.pageId());
        RevisionText about = revision(draft, thread.revision()).orElseThrow(NotFound::new);
        Access.require(Permission.COMMENT, about.rules());
        return about.rules();
    }

    private Optional<RevisionText> revision(Draft draft, int number) {
        return Optional.ofNullable(texts.of(draft.page(), List.of(number)).get(number));
    }

    private static Invalid noRevision() {
        return new Invalid("revision", "unknown", "must be the number of a revision of the page");
    }

    private static void requirePossible(PageThread thread, Comment.Act act) {
        if (act == Comment.Act.RESOLVE && !thread.isOpen()) {
            throw new Clash("thread-resolved", Words.of("discussion.clash.resolved"));
        }
        if (act == Comment.Act.REOPEN && thread.isOpen()) {
            throw new Clash("thread-open", Words.of("discussion.clash.open"));
        }
        if (thread.comments() >= MOST_COMMENTS) {
            throw new Clash("thread-full", Words.of("discussion.clash.full"));
        }
    }

    private void requireOwn(PageThread thread, Integer corrects) {
        if (corrects == null) {
            return;
        }
        Comment corrected = entities.find(Comment.class, new Comment.Id(thread.id(), corrects));
        if (corrected == null || !corrected.person().equals(CurrentCaller.get().person())) {
            throw new Invalid("corrects", "not-own", "must be the number of a comment of one's own in this thread");
        }
    }
}
