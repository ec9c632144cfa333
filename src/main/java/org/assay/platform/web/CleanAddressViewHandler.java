package org.assay.platform.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import java.util.Map;

/** Makes the forms of a view post to the clean address at which the view was opened, never to its file. */
public class CleanAddressViewHandler extends ViewHandlerWrapper {

    public CleanAddressViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        Map<String, Object> request = context.getExternalContext().getRequestMap();
        String address = (String) request.get(RequestDispatcher.FORWARD_REQUEST_URI);
        UIViewRoot view = context.getViewRoot();
        boolean isOwn = view == null || viewId.equals(view.getViewId());
        return address != null && isOwn ? address : super.getActionURL(context, viewId);
    }
}
