package dev.gatehouse.rest.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.gatehouse.port.DeliveryFailed;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An endpoint is whom its certificate names, whatever address its name stands for. */
class TlsTest {
    private static final char[] PASSWORD = "changeit".toCharArray();
    private static final AtomicInteger received = new AtomicInteger();

    private static HttpsServer server;
    private static SSLContext certified;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        Path store = folder.resolve("keys.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "desk",
                        "-keyalg",
                        "EC",
                        "-validity",
                        "3650",
                        "-dname",
                        "CN=desk.example",
                        "-ext",
                        "SAN=dns:desk.example",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(keytool.waitFor()).isZero();
        certified = context(store);
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(certified));
        server.createContext("/", exchange -> {
            received.incrementAndGet();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    @Test
    void whoeverHasTheCertificateOfTheNameIsTold() {
        int before = received.get();
        assertThatCode(() -> to("desk.example").tls(certified).build().deliver(Told.of("k")))
                .doesNotThrowAnyException();
        assertThat(received).hasValue(before + 1);
    }

    @Test
    void whoeverHasTheCertificateOfAnotherNameIsToldNothing() {
        int before = received.get();
        assertThat(failure(to("other.example").tls(certified).build()))
                .hasMessageContaining("https://other.example")
                .hasMessageContaining("cannot be reached: ");
        assertThat(failure(to("127.0.0.1").tls(certified).build())).hasMessageContaining("cannot be reached: ");
        assertThat(received).hasValue(before);
    }

    @Test
    void whoeverHasACertificateOfNobodyIsToldNothing() {
        int before = received.get();
        assertThat(failure(to("desk.example").build())).hasMessageContaining("cannot be reached: ");
        assertThat(received).hasValue(before);
    }

    private static DeliveryFailed failure(Webhooks webhooks) {
        return catchThrowableOfType(DeliveryFailed.class, () -> webhooks.deliver(Told.of("k")));
    }

    private static Webhooks.Builder to(String host) {
        int port = server.getAddress().getPort();
        Endpoint endpoint =
                new Endpoint(URI.create("https://" + host + ":" + port + "/hooks"), List.of(Secret.random()));
        return Webhooks.builder()
                .endpoints(told -> List.of(endpoint))
                .allowPort(port)
                .allowNetwork("127.0.0.0/8")
                .names(name -> new InetAddress[] {InetAddress.getLoopbackAddress()});
    }

    private static SSLContext context(Path store) throws GeneralSecurityException, IOException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD);
        }
        KeyManagerFactory mine = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        mine.init(keys, PASSWORD);
        KeyStore believed = KeyStore.getInstance("PKCS12");
        believed.load(null, null);
        believed.setCertificateEntry("desk", keys.getCertificate("desk"));
        TrustManagerFactory theirs = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        theirs.init(believed);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(mine.getKeyManagers(), theirs.getTrustManagers(), null);
        return context;
    }
}
