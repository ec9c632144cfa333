package org.assay.page.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.assay.platform.web.FrameItem;

/** The way to the spaces' settings in the section for admins. */
@ApplicationScoped
class SpacesItem implements FrameItem {

    @Override
    public List<String> routes() {
        return List.of("page.spaces", "page.spaceSettings", "page.createSpace");
    }

    @Override
    public String label() {
        return "page.spaces.item";
    }

    @Override
    public String icon() {
        return "space";
    }

    @Override
    public int order() {
        return 300;
    }
}
