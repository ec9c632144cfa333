package org.assay.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.assay.exchange.WorkedExample;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The demo's story holds together, before any server is started for it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoStoryTest {
    /** Pages that somebody ought to write; the demo shows what links to them look like. */
    private static final Set<String> UNWRITTEN = Set.of(
            "iraq-desk/Ramadi",
            "iraq-desk/Mosul",
            "iraq-desk/Erbil",
            "iraq-desk/Iraqi National Security Council",
            "syria-desk/Latakia",
            "syria-desk/Pilots' talk on the radio");

    /** The longest name of an office that both may hold has seven. */
    private static final int WORDS_IN_A_ROW = 8;

    private static final Pattern LINK = Pattern.compile("\\[\\[([^\\]|\\\\]+)(?:\\\\?\\|[^\\]]+)?]]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final List<DemoAct> acts = DemoStory.read().acts();
    private final Map<String, List<String>> texts = new HashMap<>();
    private final Set<String> titles = new HashSet<>();

    @BeforeAll
    void write_every_text() {
        for (DemoAct act : acts) {
            if (act instanceof DemoAct.Create create) {
                texts.put(create.page(), new ArrayList<>(List.of(DemoText.first(create.page()))));
                titles.add(space(create.page()) + "/" + create.title());
            } else if (act instanceof DemoAct.Bring bring) {
                String text = DemoText.read(bring.space() + "/" + bring.dossier() + ".txt");
                texts.put(bring.space() + "/" + bring.dossier(), List.of(text));
            } else if (act instanceof DemoAct.Edit edit) {
                List<String> page = texts.get(edit.page());
                page.add(DemoText.changed(page.get(edit.start() - 1), edit.page(), edit.revision()));
            } else if (act instanceof DemoAct.Restore restore) {
                List<String> page = texts.get(restore.page());
                page.add(page.get(restore.from() - 1));
            }
        }
    }

    @Test
    void revisions_follow_each_other_in_every_page() {
        Map<String, Integer> heads = new HashMap<>();
        for (DemoAct act : acts) {
            if (act instanceof DemoAct.Create create) {
                assertThat(heads.put(create.page(), 1)).as(create.page()).isNull();
            } else if (act instanceof DemoAct.Revising next) {
                assertThat(heads.merge(next.page(), 1, Integer::sum))
                        .as(next.what())
                        .isEqualTo(next.revision());
            }
        }
        assertThat(heads).hasSizeGreaterThan(12);
    }

    @Test
    void every_change_changes_something() {
        texts.forEach((page, versions) -> {
            for (int i = 1; i < versions.size(); i++) {
                assertThat(versions.get(i)).as(page + " " + (i + 1)).isNotEqualTo(versions.get(i - 1));
            }
        });
    }

    @Test
    void links_lead_to_pages_of_the_story_or_are_known_to_be_red() {
        Set<String> targets = new TreeSet<>();
        texts.forEach((page, versions) -> versions.forEach(
                text -> LINK.matcher(text).results().forEach(link -> targets.add(target(link.group(1), page)))));
        Set<String> leadable = new HashSet<>(titles);
        leadable.addAll(UNWRITTEN);
        assertThat(targets).hasSizeGreaterThan(20).isSubsetOf(leadable).containsAll(UNWRITTEN);
    }

    @Test
    void only_people_of_the_demo_act() {
        List<String> people = DemoPerson.all().stream().map(DemoPerson::name).toList();
        assertThat(acts).extracting(DemoAct::by).isSubsetOf(people);
    }

    @Test
    void nothing_is_copied_from_the_worked_example() throws IOException {
        Set<String> foreign = runs(WorkedExample.article());
        texts.forEach((page, versions) -> versions.forEach(
                text -> assertThat(shared(text, foreign)).as(page).isEmpty()));
        assertThat(shared(DemoText.read("story.json"), foreign)).isEmpty();
    }

    private static Set<String> shared(String text, Set<String> foreign) {
        Set<String> runs = runs(text);
        runs.retainAll(foreign);
        return runs;
    }

    private static String target(String typed, String page) {
        return typed.contains("/") ? typed : space(page) + "/" + typed;
    }

    private static String space(String page) {
        return page.substring(0, page.indexOf('/'));
    }

    /** Every sequence of so many words that a text holds. */
    private static Set<String> runs(String text) {
        List<String> words = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(word -> word.group())
                .toList();
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + WORDS_IN_A_ROW <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + WORDS_IN_A_ROW)));
        }
        return runs;
    }
}
