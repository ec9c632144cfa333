package org.assay.platform.web;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
            String hash = hashes.computeIfAbsent(path, ignored -> hash(getWrapped()));
            return path + (path.contains("?") ? "&" : "?") + PARAMETER + "=" + hash;
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
