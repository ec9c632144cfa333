package org.assay.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** Addresses of the icons; looked up once, because a screen shows dozens. */
@Named("sprite")
@ApplicationScoped
public class Sprite {

    private volatile String file;

    /** The address of the icon with that id in {@code icons.svg}. */
    public String of(String icon) {
        String address = file;
        if (address == null) {
            address = FacesContext.getCurrentInstance()
                    .getApplication()
                    .getResourceHandler()
                    .createResource("icons.svg", "assay")
                    .getRequestPath();
            file = address;
        }
        return address + "#" + icon;
    }
}
