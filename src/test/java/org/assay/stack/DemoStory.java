package org.assay.stack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/** How the demo's content came about: who did what, in this order. */
record DemoStory(List<DemoAct> acts) {

    /** The one in {@code src/test/resources/demo/story.json}. */
    static DemoStory read() {
        try {
            return new ObjectMapper().readValue(DemoText.read("story.json"), DemoStory.class);
        } catch (JsonProcessingException e) {
            throw new StackException("demo/story.json: " + e.getMessage(), e);
        }
    }
}
