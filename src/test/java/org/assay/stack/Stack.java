package org.assay.stack;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * PostgreSQL, Keycloak and WildFly with the built WAR, on this machine, until it is closed.
 *
 * <p>Keycloak and WildFly start side by side as soon as the database is there: the wiki asks for Keycloak at the first
 * sign-in only.
 */
public final class Stack implements AutoCloseable {
    private final Running running = new Running();
    private final List<String> formerAuditKeys = new ArrayList<>();
    private final List<Path> beside = new ArrayList<>();
    private final Path folder;
    private final Ports ports;
    private final Progress progress;
    private Servers servers;
    private DataFolder data;
    private Secrets secrets;
    private Postgres postgres;
    private Keycloak keycloak;
    private WildFly wildfly;

    /**
     * Nothing is started yet.
     *
     * @param folder holds the data; what is there already is kept and used
     * @param progress told what is being started
     */
    public Stack(Path folder, Ports ports, Progress progress) {
        this.folder = folder;
        this.ports = ports;
        this.progress = progress;
    }

    /** Deploys another WAR beside the wiki, on the same server, under its file's name; to be said before the start. */
    public Stack beside(Path war) {
        beside.add(war);
        return this;
    }

    /**
     * Starts everything and waits until it is ready.
     *
     * @throws StackException when something is in the way; then nothing is left running
     */
    public Stack start() {
        try {
            startServers();
            awaitBoth();
            return this;
        } catch (RuntimeException | Error e) {
            close();
            throw e;
        }
    }

    private void startServers() {
        BuiltWar.file();
        data = running.start(() -> DataFolder.open(folder));
        ports.requireFree();
        servers = Servers.ready(progress);
        secrets = Secrets.in(data.of("secrets.properties"));
        progress.step("Starting PostgreSQL");
        postgres = running.start(() -> Postgres.start(data, ports.database()));
        progress.step("Starting Keycloak and WildFly");
        keycloak = running.start(() -> Keycloak.start(servers, data, ports, postgres.url("keycloak"), wiki(), secrets));
        wildfly = running.start(() -> WildFly.start(servers, data, ports, environment(), beside));
    }

    private void awaitBoth() {
        CompletableFuture<Void> signIn = CompletableFuture.runAsync(() -> {
            keycloak.awaitReady();
            RealmAdmin administration = administration();
            administration.sendBackTo(wiki());
            administration.completeWith(secrets.directoryClient());
            progress.step("Keycloak is ready");
        });
        try {
            wildfly.awaitReady();
            progress.step("WildFly is ready");
            signIn.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StackException cause ? cause : e;
        }
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(Map.of(
                "ASSAY_DB_URL", postgres.url(),
                "ASSAY_DB_USER", Postgres.USER,
                "ASSAY_DB_PASSWORD", "trusted",
                "ASSAY_OIDC_PROVIDER", keycloak.realm().toString(),
                "ASSAY_WEB_SECRET", secrets.webClient(),
                "ASSAY_DIRECTORY_SECRET", secrets.directoryClient(),
                "ASSAY_AUDIT_KEY", secrets.auditKey()));
        if (!formerAuditKeys.isEmpty()) {
            environment.put("ASSAY_AUDIT_FORMER_KEYS", String.join(",", formerAuditKeys));
        }
        return environment;
    }

    /** Where the wiki answers, without a slash at the end. */
    public URI wiki() {
        return URI.create("http://localhost:" + ports.wiki());
    }

    /** Where Keycloak answers, without a slash at the end. */
    public URI keycloak() {
        return keycloak.address();
    }

    public Postgres database() {
        return postgres;
    }

    /** Counts the statements that the wiki sends, from now on. */
    public StatementCounter statements() {
        return new StatementCounter(postgres);
    }

    /** The console of {@code wildfly}, {@code keycloak} or {@code postgres}. */
    public LogFile log(String server) {
        return data.log(server);
    }

    /** A bearer token for one of the demo people, good for a minute. */
    public String token(String person) {
        return Token.of(keycloak.realm(), "assay-cli", DemoPerson.named(person));
    }

    /** Somebody new, in no team and without a role. */
    public NewPerson newPerson() {
        return NewPerson.in(this);
    }

    /** As {@link #token(String)}, for somebody who was made by {@link #newPerson}. */
    String token(DemoPerson person) {
        return Token.of(keycloak.realm(), "assay-cli", person);
    }

    RealmAdmin administration() {
        return new RealmAdmin(keycloak.address(), secrets);
    }

    /** A token of the same person and realm that was given out for something else than the wiki. */
    String foreignToken(String person) {
        administration().openAdminCli();
        return Token.of(keycloak.realm(), "admin-cli", DemoPerson.named(person));
    }

    /** A token of a demo person that lives so many seconds. */
    String briefToken(String person, int seconds) {
        return Token.of(keycloak.realm(), administration().addBriefClient(seconds), DemoPerson.named(person));
    }

    /** Ends WildFly as {@code kill -9} does, in the middle of whatever it is doing. */
    public void killWildFly() {
        wildfly.kill();
    }

    /** Starts WildFly on the data as they are, after {@link #killWildFly()} or in place of one that runs; waits until it is ready. */
    public void restartWildFly() {
        wildfly.close();
        wildfly = running.start(() -> WildFly.start(servers, data, ports, environment(), beside));
        wildfly.awaitReady();
    }

    /**
     * Starts WildFly without one of the variables that it needs, after {@link #killWildFly()} or in place of one that runs.
     *
     * @return what was said, once the wiki has refused to start; nothing runs then
     */
    public String startWildFlyWithout(String variable) {
        wildfly.close();
        Map<String, String> less = environment();
        less.remove(variable);
        WildFly refusing = running.start(() -> WildFly.start(servers, data, ports, less, beside));
        wildfly = refusing;
        try {
            refusing.awaitReady();
        } catch (StackException refused) {
            return refused.getMessage();
        } finally {
            refusing.close();
        }
        throw new StackException("WildFly started without " + variable);
    }

    /** Starts WildFly anew with a new key for the audit; the key until now stays as a former one. For good. */
    public void renewAuditKey() {
        formerAuditKeys.add(0, secrets.auditKey());
        secrets = secrets.withNewAuditKey();
        restartWildFly();
    }

    /** Ends Keycloak as {@code kill -9} does. */
    public void killKeycloak() {
        keycloak.kill();
    }

    /** Starts Keycloak on the data as they are, after {@link #killKeycloak()}; waits until it is ready. */
    public void restartKeycloak() {
        keycloak.close();
        keycloak = running.start(() -> Keycloak.start(servers, data, ports, postgres.url("keycloak"), wiki(), secrets));
        keycloak.awaitReady();
    }

    /** Ends PostgreSQL as {@code kill -9} does, in the middle of whatever it is doing. */
    public void killDatabase() {
        postgres.kill();
        postgres.close();
    }

    /** Starts PostgreSQL on the data as they are, after {@link #killDatabase()} or in place of one that runs. */
    public void restartDatabase() {
        postgres.close();
        postgres = running.start(() -> Postgres.start(data, ports.database()));
    }

    /** Waits until one of the servers has ended, and says which; empty when that was because of {@link #close()}. */
    Optional<String> awaitEnd() {
        String ended = (String) CompletableFuture.anyOf(wildfly.ended(), keycloak.ended(), postgres.ended())
                .join();
        return running.isClosed() ? Optional.empty() : Optional.of(ended);
    }

    /** Whether there is anything to stop. */
    boolean isRunning() {
        return !running.isEmpty();
    }

    /** Stops everything, the database last; harmless when something has ended already. */
    @Override
    public void close() {
        running.close();
    }
}
