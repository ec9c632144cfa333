package org.assay.home.web;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.assay.access.Access;
import org.assay.page.Kinds;
import org.assay.page.SpaceDetails;
import org.assay.page.Spaces;
import org.assay.platform.Json;
import org.assay.platform.web.Addresses;
import org.assay.platform.web.PathParameters;
import org.assay.platform.web.Texts;
import org.assay.review.ReviewLists;

/**
 * What the frame's script shows after a page has come: how many reviews wait, the spaces, and what the present space holds.
 * As JSON, in the form that {@code navigation.js} describes.
 */
@WebServlet(urlPatterns = {"/frame", "/frame/*"})
public class FrameServlet extends HttpServlet {

    private static final int MOST_COUNTED = 99;
    private static final List<String> KINDS = List.of("claim", "actor", "document", "topic");
    private static final List<String> BOARDS = List.of("contradictions", "corroboration", "silent", "gaps", "grading");

    @Inject
    private transient Spaces spaces;

    @Inject
    private transient ReviewLists reviews;

    @Inject
    private transient Kinds kinds;

    @Inject
    private transient PathParameters path;

    @Inject
    private transient Addresses to;

    @Inject
    private transient Texts text;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(answer().toString());
    }

    private JsonObject answer() {
        List<SpaceDetails> all = spaces.all();
        Optional<SpaceDetails> here = path.spaceIfAny()
                .flatMap(slug ->
                        all.stream().filter(space -> space.slug().equals(slug)).findFirst());
        JsonArrayBuilder list = Json.createArrayBuilder();
        all.forEach(space -> list.add(item(to.space(space.slug()), space.title())
                .add("current", here.filter(space::equals).isPresent())));
        JsonObjectBuilder answer = Json.createObjectBuilder()
                .add("counts", Json.createObjectBuilder().add("reviews", capped(reviews.waitingCount())))
                .add("spaces", list);
        here.ifPresent(space -> answer.add("space", space(space)));
        return answer.build();
    }

    /** The kinds that people look for; all others are found in the list of the space. */
    private JsonObjectBuilder space(SpaceDetails space) {
        JsonArrayBuilder pages = Json.createArrayBuilder();
        KINDS.stream()
                .filter(kinds.names()::contains)
                .forEach(kind -> pages.add(
                        item(to.space(space.slug()) + "?kind=" + kind, text.get("page.kind." + kind + ".many"))));
        JsonArrayBuilder boards = Json.createArrayBuilder();
        BOARDS.forEach(board -> boards.add(item(to.board(space.slug(), board), text.get("board." + board + ".title"))));
        pages.add(item(
                to.exchange(space.slug()),
                text.get(Access.isInsiderOf(space.team()) ? "exchange.import.title" : "exchange.export")));
        return item(to.space(space.slug()), space.title())
                .add(
                        "groups",
                        Json.createArrayBuilder()
                                .add(group("page.kinds", pages))
                                .add(group("board.boards.title", boards)));
    }

    private JsonObjectBuilder group(String title, JsonArrayBuilder items) {
        return Json.createObjectBuilder().add("title", text.get(title)).add("items", items);
    }

    private static JsonObjectBuilder item(String address, String title) {
        return Json.createObjectBuilder().add("href", address).add("title", title);
    }

    private static String capped(int count) {
        return count > MOST_COUNTED ? MOST_COUNTED + "+" : Integer.toString(count);
    }
}
