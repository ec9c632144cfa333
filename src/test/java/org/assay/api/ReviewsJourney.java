package org.assay.api;

import static org.assay.api.Api.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.assay.stack.RunningStack;
import org.assay.stack.Stack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Change sets, rules and votes over REST. */
@ExtendWith(RunningStack.class)
class ReviewsJourney {

    private Api ada;
    private Api ana;
    private Api rana;
    private Api rolf;
    private Api reed;
    private String space;
    private Answer one;
    private Answer two;
    private String review;

    @BeforeEach
    void a_review(Stack stack) {
        ada = Api.as("ada", stack);
        ana = Api.as("ana", stack);
        rana = Api.as("rana", stack);
        rolf = Api.as("rolf", stack);
        reed = Api.as("reed", stack);
        space = Api.space(stack);
        one = ana.page(space, "One", "Text of one");
        two = ana.page(space, "Two", "Text of two");
        review = ana.post("/reviews", "{\"title\":\"Please read\",\"pages\":[" + seen(one) + "]}")
                .with(201)
                .text("id");
    }

    @Test
    void R1_a_set_changes_over_REST_and_each_lapsed_vote_says_why() {
        vote(rana);
        JsonNode added = ana.post(path("/pages"), "{\"pages\":[" + seen(two) + "]}")
                .with(200)
                .json();
        assertThat(added.path("pages")).hasSize(2);
        assertThat(added.at("/votes/0/effect").asText()).isEqualTo("lapsed");
        assertThat(added.at("/votes/0/reasons/0/code").asText()).isEqualTo("added");
        assertThat(added.at("/votes/0/tradecraft/sources").asText()).isEqualTo("met");

        JsonNode since = rana.get(path("/changes?since=vote")).with(200).json();
        assertThat(since.path("pages").findValuesAsText("state")).containsExactlyInAnyOrder("same", "added");
        assertThat(rana.get(path("/changes"))
                        .with(200)
                        .json()
                        .at("/pages/0/kinds/0")
                        .asText())
                .isEqualTo("created");
        rolf.get(path("/changes?since=vote")).with(409);
        rana.get(path("/changes?since=yesterday")).with(400);

        ana.delete(path("/pages/" + two.text("id"))).with(200);
        ana.delete(path("/pages/" + one.text("id"))).with(409);
        assertThat(ana.put(path(""), json("title", "Said otherwise")).with(200).text("title"))
                .isEqualTo("Said otherwise");
        reed.delete(path("/pages/" + one.text("id"))).with(404);
        reed.get(path("/changes")).with(404);
    }

    @Test
    void R7_a_rule_is_made_by_admins_and_acts_at_once() {
        vote(rana);
        String rule = "/spaces/" + space + "/rule";
        assertThat(ana.get(rule).with(200).json().path("approvals").asInt()).isEqualTo(1);
        ana.put(rule, json("approvals", 2)).with(403);
        reed.get(rule).with(403);
        ada.put(rule, json("approvals", 9)).with(422);
        ada.put(rule, json("approvals", 2, "beauty", true)).with(400);
        ada.put(rule, json("approvals", 2, "minorNeedLess", true)).with(200);

        JsonNode now = ana.get(path("")).with(200).json();
        assertThat(now.path("state").asText()).isEqualTo("open");
        assertThat(now.path("approvalsNeeded").asInt()).isEqualTo(2);
        assertThat(now.path("minor").asBoolean()).isFalse();
        assertThat(now.at("/notMinor/0/code").asText()).isEqualTo("created");
        vote(rolf);
        String hash = rolf.get(path("")).with(200).text("hash");
        rolf.post(path("/publish"), json("hash", hash)).with(200);
        assertThat(rolf.get("/reviews/times").with(200).json().path("items").findValuesAsText("space"))
                .contains(space);
        assertThat(reed.get("/reviews/times").with(200).json().path("items")).isEmpty();
    }

    @Test
    void a_vote_with_an_unknown_standard_or_finding_is_refused() {
        String hash = rana.get(path("")).with(200).text("hash");
        for (String tradecraft : new String[] {"{\"beauty\":\"met\"}", "{\"sources\":\"superb\"}"}) {
            rana.post(
                            path("/votes"),
                            "{\"hash\":\"%s\",\"vote\":\"approve\",\"tradecraft\":%s}".formatted(hash, tradecraft))
                    .with(422);
        }
        for (String wrong : new String[] {"size=huge", "age=century", "sort=title", "sort=largest&after=a"}) {
            rana.get("/reviews?" + wrong).with(400);
        }
        Answer sorted = rana.get("/reviews?size=small&sort=largest&limit=1").with(200);
        assertThat(sorted.json().at("/items/0/size").asText()).isEqualTo("small");
        assertThat(sorted.json().at("/items/0/lines").asInt()).isPositive();
        assertThat(rana.get("/reviews?age=month").with(200).json().path("items"))
                .isEmpty();
    }

    private void vote(Api reviewer) {
        String hash = reviewer.get(path("")).with(200).text("hash");
        reviewer.post(
                        path("/votes"),
                        "{\"hash\":\"%s\",\"vote\":\"approve\",\"tradecraft\":{\"sources\":\"met\"}}".formatted(hash))
                .with(200);
    }

    private String path(String rest) {
        return "/reviews/" + review + rest;
    }

    private static String seen(Answer page) {
        return "{\"id\":\"%s\",\"revision\":1}".formatted(page.text("id"));
    }
}
