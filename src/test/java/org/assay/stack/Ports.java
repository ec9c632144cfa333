package org.assay.stack;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the stack listens, on this machine only.
 *
 * @param wiki the wiki
 * @param management WildFly's management interface: health, deployments
 * @param keycloak sign-in
 * @param database PostgreSQL
 */
public record Ports(int wiki, int management, int keycloak, int database) {

    /** Ports that were free a moment ago, all different. */
    public static Ports free() {
        List<Integer> found = freePorts(4);
        return new Ports(found.get(0), found.get(1), found.get(2), found.get(3));
    }

    /** The ports of the demo, or what is given on the command line instead, and a free one for what nobody needs to know. */
    static Ports given() {
        return new Ports(
                given("assay.port", 8080),
                freePorts(1).get(0),
                given("assay.keycloak.port", 8180),
                given("assay.database.port", 8280));
    }

    private static int given(String property, int otherwise) {
        String text = System.getProperty(property, Integer.toString(otherwise));
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65535) {
            throw new StackException("-D" + property + "=" + text + " is no port: give a number from 1 to 65535");
        }
        return Integer.parseInt(text);
    }

    /**
     * Looks before anything is started.
     *
     * @throws StackException naming the port that is taken and how to choose another
     */
    void requireFree() {
        requireFree(wiki, "the wiki", "assay.port");
        requireFree(keycloak, "Keycloak", "assay.keycloak.port");
        requireFree(database, "PostgreSQL", "assay.database.port");
    }

    private static void requireFree(int port, String whose, String property) {
        if (taken(port)) {
            throw new StackException("Port " + port + " is taken, which is meant for " + whose
                    + ": stop what listens there, or choose another port with -D" + property + "=");
        }
    }

    /** Whether something listens on the port, on whatever address of this machine. */
    static boolean taken(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return !socket.isBound();
        } catch (IOException inUse) {
            return true;
        }
    }

    private static List<Integer> freePorts(int count) {
        List<ServerSocket> open = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                open.add(new ServerSocket(0));
            }
            return open.stream().map(ServerSocket::getLocalPort).toList();
        } catch (IOException e) {
            throw new StackException("No free port on this machine", e);
        } finally {
            open.forEach(Ports::close);
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new StackException("Could not give back port " + socket.getLocalPort(), e);
        }
    }
}
