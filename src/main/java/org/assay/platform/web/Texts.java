package org.assay.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every text that people read, by key: {@code #{text['review.desk.title']}}.
 *
 * <p>A key's first part names the feature, whose file is {@code org/assay/<feature>/messages.properties}. Values go in
 * with {@code #{text.with('page.byline', name, number)}} for {@code {0}}, {@code {1}}; what depends on a number has the
 * keys {@code ….one} and {@code ….other} and is asked for with {@code #{text.count('page.changes', n)}}, the number
 * being {@code {0}}. Apostrophes and braces need no quoting. The result is plain text, escaped by the view.
 */
@Named("text")
@ApplicationScoped
public class Texts extends AbstractMap<String, String> {

    private record File(String feature, Locale locale) {}

    private final Map<File, ResourceBundle> files = new ConcurrentHashMap<>();

    /** The text of that key in the language of the view. */
    @Override
    public String get(Object key) {
        String name = Objects.toString(key);
        return find(name, locale()).orElse("???" + name + "???");
    }

    @Override
    public boolean containsKey(Object key) {
        return find(Objects.toString(key), locale()).isPresent();
    }

    /** The text of that key with values for {@code {0}}, {@code {1}} … */
    public String with(String key, Object... values) {
        return fill(get(key), values);
    }

    /** The text for that many: {@code key.one} or {@code key.other}, the number and further values filled in. */
    public String count(String key, long number, Object... values) {
        Object[] all = new Object[values.length + 1];
        all[0] = String.format(locale(), "%,d", number);
        System.arraycopy(values, 0, all, 1, values.length);
        return with(key + (number == 1 ? ".one" : ".other"), all);
    }

    /** Keys are not listed: they are asked for by name. */
    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }

    /** One pass, so that a value that looks like a placeholder stays what it is. */
    static String fill(String text, Object... values) {
        StringBuilder filled = new StringBuilder(text.length() + 32);
        int i = 0;
        while (i < text.length()) {
            boolean placeholder = text.charAt(i) == '{' && i + 2 < text.length() && text.charAt(i + 2) == '}';
            int index = placeholder ? text.charAt(i + 1) - '0' : -1;
            if (index >= 0 && index < values.length) {
                filled.append(Objects.toString(values[index], ""));
                i += 3;
            } else {
                filled.append(text.charAt(i));
                i++;
            }
        }
        return filled.toString();
    }

    private Optional<String> find(String key, Locale locale) {
        int dot = key.indexOf('.');
        if (dot <= 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(files.computeIfAbsent(new File(key.substring(0, dot), locale), Texts::load)
                    .getString(key));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }

    private static ResourceBundle load(File file) {
        return ResourceBundle.getBundle(
                "org.assay." + file.feature + ".messages", file.locale, Texts.class.getClassLoader());
    }

    private static Locale locale() {
        FacesContext context = FacesContext.getCurrentInstance();
        return context == null || context.getViewRoot() == null
                ? Locale.ENGLISH
                : context.getViewRoot().getLocale();
    }
}
