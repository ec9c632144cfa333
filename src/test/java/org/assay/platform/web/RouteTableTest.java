package org.assay.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.servlet.annotation.WebServlet;
import jakarta.websocket.server.ServerEndpoint;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Holds the route table equal to what the product really has: views, servlets, resources, sockets, and web.xml. */
class RouteTableTest {

    private static final java.nio.file.Path WEBAPP = java.nio.file.Path.of("src/main/webapp");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.assay");

    @Test
    void S24_every_view_stands_in_the_table_and_every_row_leads_to_a_view() throws IOException {
        Set<String> views = views();
        Set<String> features =
                views.stream().map(view -> view.split("/", -1)[1]).collect(Collectors.toSet());
        Set<String> routed = Routes.TABLE.stream()
                .filter(route -> route.kind() == Route.Kind.VIEW)
                .map(Route::target)
                .collect(Collectors.toCollection(TreeSet::new));
        routed.addAll(Routes.UNADDRESSED_VIEWS);
        // A feature without any screen is not built yet; one that has begun has all that the table promises.
        routed.removeIf(view -> !features.contains(view.split("/", -1)[1]));

        assertThat(views).isEqualTo(routed);
    }

    @Test
    void S24_every_servlet_stands_in_the_table() {
        Set<String> servlets = CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(WebServlet.class))
                .flatMap(type -> {
                    WebServlet servlet = type.getAnnotationOfType(WebServlet.class);
                    return Stream.concat(Stream.of(servlet.value()), Stream.of(servlet.urlPatterns()))
                            .map(pattern -> type.getSimpleName() + " " + pattern);
                })
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> routed = new TreeSet<>();
        for (Route route : Routes.TABLE) {
            if (route.kind() == Route.Kind.SERVLET && exists(route.target())) {
                routed.add(route.target() + " " + servletPattern(route));
            }
        }

        assertThat(servlets).isEqualTo(routed).isNotEmpty();
    }

    @Test
    void S24_every_resource_method_stands_in_the_table_and_every_row_leads_to_one() {
        Set<String> methods = new TreeSet<>();
        CLASSES.stream().filter(type -> type.isAnnotatedWith(Path.class)).forEach(type -> methods.addAll(shapes(type)));
        Set<String> routed = Routes.TABLE.stream()
                .filter(route -> route.kind() == Route.Kind.RESOURCE && exists(route.target()))
                .map(route -> route.target() + " " + route.pattern().shape())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(methods).isEqualTo(routed);
    }

    @Test
    void S24_every_socket_stands_in_the_table() {
        List<String> paths =
                Routes.TABLE.stream().map(route -> route.pattern().shape()).toList();
        assertThat(CLASSES.stream()
                        .filter(type -> type.isAnnotatedWith(ServerEndpoint.class))
                        .map(type ->
                                type.getAnnotationOfType(ServerEndpoint.class).value()))
                .allMatch(path -> paths.contains(variablesLeftOut(path)));
    }

    @Test
    void what_the_table_calls_open_is_open_in_web_xml_and_nothing_else_is() throws Exception {
        Set<String> open = new TreeSet<>();
        NodeList constraints = webXml().getElementsByTagName("security-constraint");
        for (int i = 0; i < constraints.getLength(); i++) {
            Element constraint = (Element) constraints.item(i);
            if (constraint.getElementsByTagName("auth-constraint").getLength() == 0) {
                open.addAll(texts(constraint.getElementsByTagName("url-pattern")));
            } else {
                assertThat(texts(constraint.getElementsByTagName("url-pattern")))
                        .containsExactly("/*");
                assertThat(texts(constraint.getElementsByTagName("role-name"))).containsExactly("**");
            }
        }
        Predicate<Route> isOpen =
                route -> route.admission() == Admission.PUBLIC || route.admission() == Admission.BEARER;
        Set<String> routed = Routes.TABLE.stream()
                .filter(isOpen)
                .map(route -> route.kind() == Route.Kind.RESOURCE ? "/api/*" : servletPattern(route))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(open).isEqualTo(routed);
    }

    @Test
    void an_address_that_is_called_like_a_folder_of_views_is_mapped_so_that_it_is_not_taken_for_the_folder()
            throws Exception {
        Set<String> folders;
        try (Stream<java.nio.file.Path> files = Files.list(WEBAPP)) {
            folders = files.filter(Files::isDirectory)
                    .map(folder -> "/" + folder.getFileName())
                    .collect(Collectors.toSet());
        }
        Set<String> alike = Routes.TABLE.stream()
                .filter(route -> route.kind() == Route.Kind.VIEW)
                .map(route -> route.pattern().shape())
                .filter(folders::contains)
                .collect(Collectors.toCollection(TreeSet::new));

        Element faces =
                (Element) webXml().getElementsByTagName("servlet-mapping").item(0);
        Set<String> mapped = new TreeSet<>(texts(faces.getElementsByTagName("url-pattern")));
        alike.add("*.xhtml");
        assertThat(mapped).isEqualTo(alike);
    }

    @Test
    void the_filters_run_in_the_order_that_they_rely_on() throws Exception {
        NodeList mappings = webXml().getElementsByTagName("filter-mapping");
        List<String> order = new ArrayList<>();
        for (int i = 0; i < mappings.getLength(); i++) {
            order.addAll(texts(((Element) mappings.item(i)).getElementsByTagName("filter-name")));
        }

        assertThat(order)
                .containsExactly("headers", "failure", "route", "same-origin", "bearer", "caller", "admission", "view");
    }

    private static Set<String> views() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(file -> "/" + WEBAPP.relativize(file).toString().replace('\\', '/'))
                    .filter(view -> !view.startsWith("/WEB-INF/") && !view.startsWith("/resources/"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static boolean exists(String simpleName) {
        return CLASSES.stream().anyMatch(type -> type.getSimpleName().equals(simpleName));
    }

    private static Set<String> shapes(JavaClass type) {
        Set<String> shapes = new TreeSet<>();
        String application = CLASSES.stream()
                .filter(other -> other.isAnnotatedWith(ApplicationPath.class))
                .map(other -> other.getAnnotationOfType(ApplicationPath.class).value())
                .findFirst()
                .orElse("");
        String base = application + "/" + type.getAnnotationOfType(Path.class).value();
        for (JavaMethod method : type.getMethods()) {
            if (method.isMetaAnnotatedWith(HttpMethod.class)) {
                String path = method.isAnnotatedWith(Path.class)
                        ? base + "/" + method.getAnnotationOfType(Path.class).value()
                        : base;
                shapes.add(type.getSimpleName() + " " + variablesLeftOut(path));
            }
        }
        return shapes;
    }

    private static String variablesLeftOut(String path) {
        return ("/" + path).replaceAll("\\{[^/]*}", "{}").replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
    }

    /** How web.xml or an annotation would write the form of an address. */
    private static String servletPattern(Route route) {
        return route.pattern().shape().replace("/**", "/*").replaceAll("/\\{}.*", "/*");
    }

    private static Document webXml() throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(WEBAPP.resolve("WEB-INF/web.xml").toFile());
    }

    private static List<String> texts(NodeList elements) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < elements.getLength(); i++) {
            texts.add(elements.item(i).getTextContent().strip());
        }
        return texts;
    }
}
