package org.assay.bench;

import java.io.File;
import java.nio.file.Path;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What the wiki is measured against, on the same server: a bare servlet and an all but empty PrimeFaces screen. */
final class BaselineWar {

    private BaselineWar() {}

    /** Writes {@code baseline.war} into the folder; the screen's text has {@code fill} bytes. */
    static Path write(Path folder, Path wiki, int fill) {
        WebArchive product = ShrinkWrap.create(ZipImporter.class, "assay.war")
                .importFrom(wiki.toFile())
                .as(WebArchive.class);
        WebArchive war = ShrinkWrap.create(WebArchive.class, "baseline.war")
                .addClass(Baseline.class)
                .addAsWebInfResource(new StringAsset(WEB_XML), "web.xml")
                .addAsWebInfResource(
                        new StringAsset("<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\"/>"),
                        "beans.xml")
                .add(new StringAsset(SCREEN.replace("FILL", "x".repeat(fill))), "empty.xhtml");
        product.getContent(path -> path.get().startsWith("/WEB-INF/lib/primefaces-"))
                .forEach((path, node) -> war.add(node.getAsset(), path));
        File file = folder.resolve("baseline.war").toFile();
        war.as(ZipExporter.class).exportTo(file, true);
        return file.toPath();
    }

    private static final String WEB_XML =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              <context-param>
                <param-name>jakarta.faces.PROJECT_STAGE</param-name>
                <param-value>Production</param-value>
              </context-param>
              <context-param>
                <param-name>jakarta.faces.FACELETS_BUFFER_SIZE</param-name>
                <param-value>131072</param-value>
              </context-param>
              <servlet>
                <servlet-name>faces</servlet-name>
                <servlet-class>jakarta.faces.webapp.FacesServlet</servlet-class>
              </servlet>
              <servlet-mapping>
                <servlet-name>faces</servlet-name>
                <url-pattern>*.xhtml</url-pattern>
              </servlet-mapping>
            </web-app>
            """;

    private static final String SCREEN =
            """
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" xmlns:f="jakarta.faces.core" xmlns:h="jakarta.faces.html"
                  xmlns:p="http://primefaces.org/ui" lang="en">
            <f:view transient="true">
            <h:head><title>Empty</title></h:head>
            <h:body>
              <p:panel header="Empty"><p>FILL</p></p:panel>
              <p:commandButton value="Nothing" type="button"/>
            </h:body>
            </f:view>
            </html>
            """;
}
