package dev.gatehouse.rest.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.gatehouse.port.DeliveryFailed;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReachTest {
    private static final InetAddress PUBLIC = address("93.184.215.14");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "10.255.255.255",
                "100.64.0.1",
                "100.100.100.200",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.0.1",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.192",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.0.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                // IPv6: none, loopback, mapped, compatible, local, multicast, metadata, documentation, tunnels
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "fe80::1",
                "febf::1",
                "fec0::1",
                "fc00::1",
                "fd00:ec2::254",
                "fd20:ce::254",
                "ff02::1",
                "ff0e::1",
                "2001:db8::1",
                "3fff::1",
                "2001::1",
                "2001:0:4136:e378:8000:63bf:3fff:fdd2",
                "2002:7f00:1::1",
                "2002:5db8:d70e::1",
                "100::1",
                "4000::1",
                // NAT64: of what is not public; of a network of one's own
                "64:ff9b::127.0.0.1",
                "64:ff9b::10.0.0.1",
                "64:ff9b::169.254.169.254",
                "64:ff9b:1::93.184.215.14"
            })
    void anAddressThatIsNotPublicIsNotReached(String address) {
        assertThat(PublicAddresses.contain(address(address))).isFalse();
        assertRefused(reach(address(address)), "https://example.com", "is not at a public address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "93.184.215.14",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.1",
                "169.253.255.255",
                "169.255.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.0.1.1",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "2606:4700::1111",
                "2001:4860:4860::8888",
                "2a00:1450::1",
                "::ffff:93.184.215.14",
                "64:ff9b::93.184.215.14"
            })
    void aPublicAddressIsReached(String address) throws DeliveryFailed {
        assertThat(reach(address(address)).of(endpoint("https://example.com"))).containsExactly(address(address));
    }

    @Test
    void ofSeveralAddressesThoseThatArePublicAreReached() throws DeliveryFailed {
        assertThat(reach(address("10.0.0.1"), PUBLIC, address("::1")).of(endpoint("https://example.com")))
                .containsExactly(PUBLIC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2130706433", "127.1", "localhost", "[::1]", "[::ffff:7f00:1]", "0"})
    void howeverAnAddressIsSpelledItIsLookedAtAsWhatItIs(String host) {
        URI url = URI.create("https://" + host + "/");
        if (url.getHost() == null) {
            assertThatIllegalArgumentException().isThrownBy(() -> endpoint(url.toString()));
        } else {
            Reach reach = new Reach(false, Set.of(), List.of(), InetAddress::getAllByName);
            assertRefused(reach, url.toString(), "is not at a public address");
        }
    }

    @Test
    void whatIsAllowedIsReached() throws DeliveryFailed {
        Reach reach =
                new Reach(true, Set.of(8443), List.of(Network.of("10.20.0.0/16"), Network.of("fd12::/16")), host ->
                        new InetAddress[] {address("10.20.255.1"), address("10.21.0.1"), address("fd12:1::1")});
        assertThat(reach.of(endpoint("https://example.com:8443")))
                .containsExactly(address("10.20.255.1"), address("fd12:1::1"));
        assertThat(reach.of(endpoint("http://example.com"))).isNotEmpty();
        assertThat(reach.of(endpoint("http://example.com:80"))).isNotEmpty();
    }

    @Test
    void withoutTlsOrAtAnUnusualPortNothingIsReached() {
        Reach reach = reach(PUBLIC);
        assertRefused(reach, "http://example.com", "is without TLS; use https, or allowPlainHttp()");
        for (int port : List.of(22, 25, 80, 6379, 8443)) {
            assertRefused(
                    reach, "https://example.com:" + port, "is at an unusual port; allowPort(" + port + ") lets it be");
        }
    }

    @Test
    void aNameThatIsNotKnownIsTriedAgain() {
        Reach reach = new Reach(false, Set.of(), List.of(), host -> {
            throw new UnknownHostException(host);
        });
        assertThatExceptionOfType(DeliveryFailed.class)
                .isThrownBy(() -> reach.of(endpoint("https://example.com")))
                .withMessage("https://example.com is not known by its name")
                .satisfies(failed -> assertThat(failed.isFinal()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"10.0.0.0", "10.0.0.0/33", "::/129", "example.com/8", "abc/8", "10.0.0.256/8", "1/8", "/8", ":/8"
            })
    void whatIsNoNetworkIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Network.of(text))
                .withMessage("a network looks like 10.0.0.0/8 or fd00::/8, not " + text);
    }

    @Test
    void aNetworkOfAllIsAll() {
        assertThat(Network.of("0.0.0.0/0").contains(PUBLIC)).isTrue();
        assertThat(Network.of("::/0").contains(PUBLIC)).isFalse();
        assertThat(Network.of("93.184.215.14/32").contains(PUBLIC)).isTrue();
        assertThat(Network.of("93.184.215.15/32").contains(PUBLIC)).isFalse();
    }

    private static Reach reach(InetAddress... found) {
        return new Reach(false, Set.of(), List.of(), host -> found);
    }

    private static void assertRefused(Reach reach, String url, String why) {
        assertThatExceptionOfType(DeliveryFailed.class)
                .isThrownBy(() -> reach.of(endpoint(url)))
                .withMessageContaining(why)
                .satisfies(failed -> assertThat(failed.isFinal()).isTrue());
    }

    private static Endpoint endpoint(String url) {
        return new Endpoint(URI.create(url), List.of(Secret.random()));
    }

    private static InetAddress address(String figures) {
        try {
            return InetAddress.getByName(figures);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
