package org.assay.platform.web;

import java.util.Optional;

/** Tells the frame who is signed in; implemented by a bean of {@code identity}, which alone knows. Costs no query. */
public interface FramePersonSource {

    /** The person of this request; empty where nobody is signed in. */
    Optional<FramePerson> person();
}
