package dev.gatehouse.rest.webhook;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Posts one body over HTTP/1.1, on a connection of its own, to an address that was chosen before. Of the answer only the
 * status is read: no header counts, no redirect is followed, the body is left where it is.
 *
 * @param tls     makes connections safe; the name in the certificate must be the endpoint's
 * @param connect how long connecting to an address may take
 * @param answer  how long everything after that may take
 */
record Post(SSLSocketFactory tls, Duration connect, Duration answer) {
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5]\\d\\d)( .*)?");
    private static final int ADDRESSES = 3;
    private static final int LONGEST_HEAD = 16_384;

    /** The status with which an endpoint answers. */
    int send(Endpoint to, List<InetAddress> addresses, Map<String, String> headers, byte[] body) throws IOException {
        try (Socket socket = connected(addresses, to.port())) {
            CompletableFuture<@Nullable Void> deadline = new CompletableFuture<>();
            deadline.orTimeout(answer.toMillis(), TimeUnit.MILLISECONDS);
            // Whatever is waited for then ends at once: a handshake, a byte of the answer, room to write.
            var unused = deadline.whenComplete((done, late) -> {
                if (late != null) {
                    close(socket);
                }
            });
            try {
                Socket safe = to.isSecure() ? secured(socket, to) : socket;
                OutputStream out = safe.getOutputStream();
                out.write(head(to, headers, body.length).getBytes(StandardCharsets.US_ASCII));
                out.write(body);
                out.flush();
                return status(new BufferedInputStream(safe.getInputStream()));
            } catch (IOException e) {
                if (deadline.isCompletedExceptionally()) {
                    throw new SocketTimeoutException("no answer within " + answer);
                }
                throw e;
            } finally {
                deadline.complete(null);
            }
        }
    }

    private Socket connected(List<InetAddress> addresses, int port) throws IOException {
        IOException last = new IOException("no address");
        for (InetAddress address : addresses.subList(0, Math.min(ADDRESSES, addresses.size()))) {
            Socket socket = new Socket();
            try {
                socket.connect(new InetSocketAddress(address, port), (int) connect.toMillis());
                return socket;
            } catch (IOException e) {
                close(socket);
                last = e;
            }
        }
        throw last;
    }

    private SSLSocket secured(Socket socket, Endpoint to) throws IOException {
        SSLSocket safe = (SSLSocket) tls.createSocket(socket, name(to.url()), to.port(), true);
        SSLParameters parameters = safe.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        safe.setSSLParameters(parameters);
        safe.startHandshake();
        return safe;
    }

    /** The host; an address of IPv6 without its brackets. */
    private static String name(URI url) {
        String host = url.getHost();
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private static String head(Endpoint to, Map<String, String> headers, int length) {
        URI url = URI.create(to.url().toASCIIString());
        String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        StringBuilder head = new StringBuilder("POST ")
                .append(path)
                .append(url.getRawQuery() == null ? "" : "?" + url.getRawQuery())
                .append(" HTTP/1.1\r\nHost: ")
                .append(url.getHost())
                .append(url.getPort() < 0 ? "" : ":" + url.getPort())
                .append("\r\nConnection: close\r\nUser-Agent: Gatehouse\r\nContent-Length: ")
                .append(length)
                .append("\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        return head.append("\r\n").toString();
    }

    /** The first status that is not of an interim answer. */
    private static int status(InputStream in) throws IOException {
        Head head = new Head(in);
        while (true) {
            Matcher line = STATUS.matcher(head.line());
            if (!line.matches()) {
                throw new IOException("no answer of HTTP/1.1");
            }
            int status = Integer.parseInt(line.group(1));
            if (status >= 200) {
                return status;
            }
            while (!head.line().isEmpty()) {
                // Headers of an interim answer.
            }
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is of no use any more.
        }
    }

    /** The lines of an answer, up to a length. */
    private static final class Head {
        private final InputStream in;
        private int left = LONGEST_HEAD;

        Head(InputStream in) {
            this.in = in;
        }

        String line() throws IOException {
            StringBuilder line = new StringBuilder();
            for (int c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0 || left-- == 0) {
                    throw new IOException(c < 0 ? "no answer" : "no end of an answer");
                }
                line.append((char) c);
            }
            int end = line.length() - 1;
            return end >= 0 && line.charAt(end) == '\r' ? line.substring(0, end) : line.toString();
        }
    }
}
