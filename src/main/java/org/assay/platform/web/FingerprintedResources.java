package org.assay.platform.web;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Gives every file an address that contains the hash of its content, so that browsers may keep it for ever: changed
 * content has another address.
 */
public class FingerprintedResources extends ResourceHandlerWrapper {

    /** The request parameter that carries the hash. */
    static final String PARAMETER = "h";

    private static final int HASH_LENGTH = 12;
    private static final String FOREVER = "public, max-age=31536000, immutable";
    private static final String BRIEFLY = "public, max-age=60";

    private final Map<String, String> hashes = new ConcurrentHashMap<>();

    public FingerprintedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String resourceName) {
        return fingerprinted(super.createResource(resourceName));
    }

    @Override
    public Resource createResource(String resourceName, String libraryName) {
        return fingerprinted(super.createResource(resourceName, libraryName));
    }

    @Override
    public Resource createResource(String resourceName, String libraryName, String contentType) {
        return fingerprinted(super.createResource(resourceName, libraryName, contentType));
    }

    private Resource fingerprinted(Resource resource) {
        return resource == null ? null : new Fingerprinted(resource);
    }

    private final class Fingerprinted extends ResourceWrapper {

        Fingerprinted(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            String path = super.getRequestPath();
            return path + (path.contains("?") ? "&" : "?") + PARAMETER + "=" + hash(path);
        }

        /** For ever, if this content was asked for; else just long enough to draw a page with it. */
        @Override
        public Map<String, String> getResponseHeaders() {
            Map<String, String> headers = new HashMap<>(super.getResponseHeaders());
            String asked = FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .getRequestParameterMap()
                    .get(PARAMETER);
            boolean isThis = hash(super.getRequestPath()).equals(asked);
            headers.put(HeadersFilter.CACHE, isThis ? FOREVER : BRIEFLY);
            return headers;
        }

        /** Not computed inside the map: a style sheet's content asks for the addresses of its fonts meanwhile. */
        private String hash(String path) {
            String known = hashes.get(path);
            if (known == null) {
                known = FingerprintedResources.hash(getWrapped());
                hashes.put(path, known);
            }
            return known;
        }
    }

    private static String hash(Resource resource) {
        try (InputStream content = resource.getInputStream()) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
