package org.assay.stack;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** One thing that somebody of the demo does to the wiki; pages are named by {@code space/slug}, reviews by a word. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "act")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DemoAct.Space.class, name = "space"),
    @JsonSubTypes.Type(value = DemoAct.Create.class, name = "create"),
    @JsonSubTypes.Type(value = DemoAct.Edit.class, name = "edit"),
    @JsonSubTypes.Type(value = DemoAct.Restore.class, name = "restore"),
    @JsonSubTypes.Type(value = DemoAct.Rename.class, name = "rename"),
    @JsonSubTypes.Type(value = DemoAct.Retire.class, name = "retire"),
    @JsonSubTypes.Type(value = DemoAct.Suppress.class, name = "suppress"),
    @JsonSubTypes.Type(value = DemoAct.Rule.class, name = "rule"),
    @JsonSubTypes.Type(value = DemoAct.Bring.class, name = "import"),
    @JsonSubTypes.Type(value = DemoAct.Ask.class, name = "ask"),
    @JsonSubTypes.Type(value = DemoAct.Cast.class, name = "vote"),
    @JsonSubTypes.Type(value = DemoAct.Publish.class, name = "publish"),
    @JsonSubTypes.Type(value = DemoAct.Reject.class, name = "reject"),
    @JsonSubTypes.Type(value = DemoAct.Withdraw.class, name = "withdraw"),
    @JsonSubTypes.Type(value = DemoAct.Begin.class, name = "begin"),
    @JsonSubTypes.Type(value = DemoAct.Say.class, name = "say"),
    @JsonSubTypes.Type(value = DemoAct.Resolve.class, name = "resolve")
})
sealed interface DemoAct {
    /** Who does it: the name to sign in with. */
    String by();

    /** What is done, for people: goes behind the name. */
    String what();

    /** Does it. */
    void play(DemoWiki wiki);

    /** An act that gives a page another revision. */
    sealed interface Revising extends DemoAct {
        String page();

        /** The number of the revision that the page has afterwards. */
        int revision();
    }

    /**
     * An admin makes a space for a team.
     *
     * @param sharedTeams the teams that it is shared with; null for none
     */
    record Space(String by, String space, String title, String team, List<String> sharedTeams) implements DemoAct {
        @Override
        public String what() {
            return "creates the space " + space;
        }

        @Override
        public void play(DemoWiki wiki) {
            wiki.create(this);
        }
    }

    /**
     * Somebody begins a page.
     *
     * @param marking null for the space's default
     * @param named names of the people to whom a RED page is confined; else null
     */
    record Create(String by, String page, String title, String marking, List<String> named, String summary)
            implements DemoAct {
        @Override
        public String what() {
            return "creates " + page;
        }

        @Override
        public void play(DemoWiki wiki) {
            wiki.pages().create(this);
        }
    }

    /**
     * Somebody changes a page.
     *
     * @param revision that the page has afterwards
     * @param base revision from which it was changed; null for the one before
     */
    record Edit(String by, String page, int revision, Integer base, String summary) implements Revising {
        @Override
        public String what() {
            return "edits " + page + " to revision " + revision;
        }

        @Override
        public void play(DemoWiki wiki) {
            wiki.pages().edit(this);
        }

        int start() {
            return base == null ? revision - 1 : base;
        }
    }

    /**
     * Somebody brings back how a page was.
     *
     * @param from the revision brought back
     * @param revision that the page has afterwards
     */
    record Restore(String by, String page, int from, int revision, String summary) implements Revising {
        @Override
        public String what() {
            return "restores revision " + from + " of " + page;
        }

        @Override
        public void play(DemoWiki wiki) {
            wiki.pages().restore(this);
        }
    }

    /**
     * Somebody proposes another name for a page, which its next publication gives it.
     *
     * @param slug the name in addresses
     * @param revision that the page has afterwards
     */
    record Rename(String by, String page, String slug, int revision, String summary) implements Revising {
        @Override
        public String what() {
            return "renames " + page + " to " + slug;
        }

        @Override
        public void play(DemoWiki wiki) {
            wiki.pages().rename(this);
        }
    }

    /** Somebody proposes to retire a page, which its next publication does. */
    record Retire(String by, String page, int revision, String summary) implements Revising {
        @Override
        public String what() {
            return "retires " + page;
        }

        @Override
        public void play(DemoWiki wiki) {
            wiki.pages().retire(this);
        }
    }

    /** A reviewer hides an earlier revision from everyone. */
    record Suppress(String by, String page, int revision, String reason) implements DemoAct {
        @Override
        public String what() {
            return "suppresses revision " + revision + " of " + page;
        }

        @Override
        public void play(DemoWiki wiki) {
            wiki.pages().suppress(this);
        }
    }

    /** An admin says how many approvals a publication in a space takes. */
    record Rule(String by, String space, int approvals) implements DemoAct {
        @Override
        public String what() {
            return "asks for " + approvals + " approvals in " + space;
        }

        @Override
        public void play(DemoWiki wiki) {
            wiki.rule(this);
        }
    }

    /**
     * Somebody imports a dossier with its document and so asks for a review of all of it.
     *
     * @param dossier name of the files in the space's folder: {@code ….dossier.json} and {@code ….txt}
     */
    record Bring(String by, String space, String dossier, String review) implements DemoAct {
        @Override
        public String what() {
            return "imports " + dossier;
        }

        @Override
        public void play(DemoWiki wiki) {
            wiki.reviews().bring(this);
        }
    }

    /** Somebody asks for a review of the pages as they are. */
    record Ask(String by, String review, String title, List<String> pages) implements DemoAct {
        @Override
        public String what() {
            return "asks for the review " + review;
        }

        @Override
        public void play(DemoWiki wiki) {
            wiki.reviews().open(this);
        }
    }

    /** A reviewer votes on what stands there now. */
    record Cast(String by, String review, String vote, String comment) implements DemoAct {
        @Override
        public String what() {
            return "votes “" + vote + "” in the review " + review;
        }

        @Override
        public void play(DemoWiki wiki) {
            wiki.reviews().vote(this);
        }
    }

    /** A reviewer publishes what was approved. */
    record Publish(String by, String review) implements DemoAct {
        @Override
        public String what() {
            return "publishes the review " + review;
        }

        @Override
        public void play(DemoWiki wiki) {
            wiki.reviews().publish(this);
        }
    }

    /** A reviewer ends a review without publishing. */
    record Reject(String by, String review, String comment) implements DemoAct {
        @Override
        public String what() {
            return "rejects the review " + review;
        }

        @Override
        public void play(DemoWiki wiki) {
            wiki.reviews().reject(this);
        }
    }

    /** Whoever asked for a review takes that back. */
    record Withdraw(String by, String review) implements DemoAct {
        @Override
        public String what() {
            return "withdraws the review " + review;
        }

        @Override
        public void play(DemoWiki wiki) {
            wiki.reviews().withdraw(this);
        }
    }

    /**
     * Somebody begins a thread about a page as it is.
     *
     * @param thread a word for it
     * @param line how the line begins that it is about; else null
     * @param field name of the field that it is about; else null
     */
    record Begin(String by, String thread, String page, String line, String field, String text) implements DemoAct {
        @Override
        public String what() {
            return "begins the thread " + thread;
        }

        @Override
        public void play(DemoWiki wiki) {
            wiki.threads().begin(this);
        }
    }

    /** Somebody answers in a thread. */
    record Say(String by, String thread, String text) implements DemoAct {
        @Override
        public String what() {
            return "answers in the thread " + thread;
        }

        @Override
        public void play(DemoWiki wiki) {
            wiki.threads().say(this);
        }
    }

    /** Somebody resolves a thread. */
    record Resolve(String by, String thread, String text) implements DemoAct {
        @Override
        public String what() {
            return "resolves the thread " + thread;
        }

        @Override
        public void play(DemoWiki wiki) {
            wiki.threads().resolve(this);
        }
    }
}
