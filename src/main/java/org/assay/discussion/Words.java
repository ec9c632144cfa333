package org.assay.discussion;

import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences with which threads explain themselves, from the feature's message bundle: on the screen and over REST the same. */
final class Words {

    private static final ResourceBundle SENTENCES =
            ResourceBundle.getBundle("org.assay.discussion.messages", Locale.ROOT, Words.class.getClassLoader());

    private Words() {}

    static String of(String key) {
        return SENTENCES.getString(key);
    }
}
