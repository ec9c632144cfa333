package org.assay.stack;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;

/** Somebody whom a test has made in Keycloak, to do to him what would be wrong to do to the people whom all tests share. */
public final class NewPerson {
    private final Stack stack;
    private final DemoPerson person;

    private NewPerson(Stack stack, DemoPerson person) {
        this.stack = stack;
        this.person = person;
    }

    static NewPerson in(Stack stack) {
        String name = "p" + UUID.randomUUID().toString().substring(0, 8);
        DemoPerson person = new DemoPerson(null, name, name, "Pim " + name, List.of(), List.of());
        stack.administration().create(person);
        return new NewPerson(stack, person);
    }

    /** The name to sign in with. */
    public String name() {
        return person.name();
    }

    /** A bearer token, good for a minute. */
    public String token() {
        return stack.token(person);
    }

    /** Whether Keycloak lets him sign in. */
    public boolean canSignIn() {
        try {
            return !token().isEmpty();
        } catch (StackException refused) {
            return false;
        }
    }

    /** Puts him into a group at Keycloak's own console, past the wiki. */
    public void joins(String group) {
        stack.administration().join(person.name(), group);
    }

    /** The wiki's first page, once he has signed in. */
    public Page in(Browser browser) {
        Page page = browser.anonymous();
        page.navigate(stack.wiki() + "/");
        browser.signIn(page, person);
        return page;
    }
}
