package org.assay.stack;

import java.net.URI;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Fills an empty wiki with the demo's content: plays a story through the REST interface as the people of the demo, so that
 * every page has a history, and nothing is there that they could not have written.
 */
public final class DemoContent {
    private static final int TOLD_EVERY = 25;

    private DemoContent() {}

    /**
     * Loads the content, unless the wiki has a space already.
     *
     * @param wiki where it answers, without a slash at the end
     * @param tokens gives a bearer token for the name of a person
     * @throws StackException if the wiki refuses something; what was loaded until then stays
     */
    public static void load(URI wiki, UnaryOperator<String> tokens, Progress progress) {
        DemoWiki demo = DemoWiki.at(wiki, tokens);
        if (!demo.isEmpty()) {
            progress.step("The wiki has content already, the demo's is not loaded");
            return;
        }
        List<DemoAct> acts = DemoStory.read().acts();
        progress.step("Loading the demo's content");
        for (int i = 0; i < acts.size(); i++) {
            play(acts.get(i), i + 1, demo);
            if ((i + 1) % TOLD_EVERY == 0) {
                progress.step("Loaded " + (i + 1) + " of " + acts.size() + " acts");
            }
        }
        progress.step("The demo's content is loaded");
    }

    private static void play(DemoAct act, int number, DemoWiki demo) {
        try {
            act.play(demo);
        } catch (StackException e) {
            throw new StackException(
                    "Loading the demo's content failed at act " + number + " (" + act.by() + " " + act.what() + "): "
                            + e.getMessage() + ". To begin anew, delete the data folder",
                    e);
        }
    }
}
