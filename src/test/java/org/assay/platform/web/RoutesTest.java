package org.assay.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.assay.markup.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {

    private static RouteMatch.Found found(String path) {
        assertThat(Routes.match(path)).as(path).isInstanceOf(RouteMatch.Found.class);
        return (RouteMatch.Found) Routes.match(path);
    }

    @ParameterizedTest
    @CsvSource({
        "/, home.desk",
        "/wiki/iraq-desk, page.space",
        "/wiki/iraq-desk/who-is-who, page.read",
        "/wiki/iraq-desk/draft, page.read",
        "/wiki/iraq-desk/who-is-who/draft, page.draft",
        "/wiki/iraq-desk/who-is-who/rev/12, page.revision",
        "/wiki/iraq-desk/who-is-who/compare/9/12, page.compare",
        "/wiki/iraq-desk/who-is-who/asof/2015-10-20, page.asof",
        "/wiki/iraq-desk/who-is-who/asof/2015-10-20T08:30:00Z, page.asof",
        "/new, page.create",
        "/new/iraq-desk, page.createIn",
        "/reviews, review.desk",
        "/reviews/3f1c2a54-0b5e-4b8e-9b60-3d7cf0f3a111, review.review",
        "/reviews/new/iraq-desk/who-is-who, review.ask",
        "/jakarta.faces.resource/app.css.xhtml, file.resource",
    })
    void an_address_leads_to_its_route(String path, String route) {
        assertThat(found(path).route().name()).isEqualTo(route);
    }

    @Test
    void variables_come_out_decoded_and_typed() {
        assertThat(found("/wiki/iraq-desk/%D9%85%D9%88%D8%B5%D9%84/compare/9/12")
                        .parameters())
                .isEqualTo(Map.of("space", "iraq-desk", "slug", "موصل", "from", 9, "to", 12));
        assertThat(found("/reviews/3F1C2A54-0b5e-4b8e-9b60-3d7cf0f3a111").parameters())
                .containsEntry("id", UUID.fromString("3f1c2a54-0b5e-4b8e-9b60-3d7cf0f3a111"));
    }

    @Test
    void a_letter_and_its_mark_sent_apart_are_one_letter() {
        assertThat(found("/wiki/iraq-desk/e%CC%81tat").parameters()).containsEntry("slug", "état");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/wiki/a/b/rev/0",
                "/wiki/a/b/rev/-1",
                "/wiki/a/b/rev/01",
                "/wiki/a/b/rev/1e3",
                "/wiki/a/b/rev/9999999999",
                "/wiki/a/b/rev/%D9%A1",
                "/wiki/a/b/compare/9/x",
                "/wiki/a/b/asof/2015-02-30",
                "/wiki/a/b/asof/yesterday",
                "/wiki/a/b/asof/2015-10-20T08:30:00",
                "/reviews/1",
                "/reviews/%3Cscript%3E",
                "/reviews/3f1c2a54-0b5e-4b8e-9b60-3d7cf0f3a11",
            })
    void S8_a_parameter_of_the_wrong_type_is_malformed(String path) {
        assertThat(Routes.match(path)).isInstanceOf(RouteMatch.Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "wiki",
                "//",
                "/wiki",
                "/wiki/",
                "/wiki/a/",
                "/wiki//b",
                "/wiki/a/..",
                "/wiki/a/%2e%2e",
                "/wiki/a/./b",
                "/wiki/a/b%2Fedit",
                "/wiki/a/b%5Cedit",
                "/wiki/a/b;jsessionid=1",
                "/wiki/a/b%3Bx",
                "/wiki/a/b%00",
                "/wiki/a/b%0A",
                "/wiki/a/%ff",
                "/wiki/a/%C0%AF",
                "/wiki/a/%E0%80%AF",
                "/wiki/a/%",
                "/wiki/a/%4",
                "/wiki/a/%zz",
                "/wiki/a/b c",
                "/wiki/a/b%20c",
                "/wiki/a/#{7*7}",
                "/wiki/a/%23%7B7*7%7D",
                "/wiki/a/é",
                "/WIKI/a",
                "/page/read.xhtml",
                "/platform/error.xhtml",
                "/platform/error",
                "/WEB-INF/web.xml",
                "/jakarta.faces.resource",
                "/jakarta.faces.resource/../WEB-INF/web.xml",
                "/jakarta.faces.resource/%2e%2e/WEB-INF/web.xml",
                "/api",
                "/api/v1",
                "/api/v2/me",
                "/api/v1/me/",
                "/index.html",
            })
    void what_is_not_in_the_table_is_unknown(String path) {
        assertThat(Routes.match(path)).isInstanceOf(RouteMatch.Unknown.class);
    }

    @Test
    void a_slug_has_at_most_80_code_points() {
        assertThat(Routes.match("/wiki/a/" + "%F0%90%A4%80".repeat(80))).isInstanceOf(RouteMatch.Found.class);
        assertThat(Routes.match("/wiki/a/" + "%F0%90%A4%80".repeat(81))).isInstanceOf(RouteMatch.Unknown.class);
    }

    @Test
    void an_endless_path_is_unknown() {
        assertThat(Routes.match("/jakarta.faces.resource/" + "a".repeat(3000))).isInstanceOf(RouteMatch.Unknown.class);
    }

    @Test
    void an_address_that_is_written_is_read_again() {
        String address = Routes.named("page.compare").pattern().address("iraq-desk", "موصل-1", 9, 12);

        assertThat(address).isEqualTo("/wiki/iraq-desk/%D9%85%D9%88%D8%B5%D9%84-1/compare/9/12");
        assertThat(found(address).parameters()).containsEntry("slug", "موصل-1").containsEntry("to", 12);
        assertThat(Routes.named("home.desk").pattern().address()).isEqualTo("/");
    }

    @Test
    void a_moment_is_written_as_people_read_it() {
        assertThat(Routes.named("page.asof").pattern().address("s", "p", "2015-10-20T08:30:00Z"))
                .isEqualTo("/wiki/s/p/asof/2015-10-20T08:30:00Z");
    }

    @Test
    void every_word_that_follows_the_name_of_a_page_is_reserved() {
        assertThat(Routes.TABLE)
                .map(route -> route.pattern().toString().split("/"))
                .filteredOn(parts -> parts.length > 4 && parts[3].equals("{slug}"))
                .allSatisfy(parts -> assertThat(Slug.RESERVED).contains(parts[4]));
    }

    @Test
    void S24_no_two_routes_share_a_form_or_a_name() {
        assertThat(Routes.TABLE).extracting(route -> route.pattern().shape()).doesNotHaveDuplicates();
        assertThat(Routes.TABLE)
                .filteredOn(route -> route.kind() != Route.Kind.RESOURCE)
                .extracting(Route::name)
                .doesNotHaveDuplicates();
    }
}
