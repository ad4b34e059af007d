package dev.mosaic.kapi.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.problem.Refusal;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "169.254.169.254",
                "169.254.0.1",
                "2852039166",
                "169.254.43518",
                "fe80::1",
                "[fe80::1]",
                "febf::1",
                "fd00:ec2::254",
                "::ffff:169.254.169.254",
                "::169.254.169.254",
                "64:ff9b::a9fe:a9fe",
                "2002:a9fe:a9fe::1",
                "100.100.100.200",
                "metadata.google.internal",
                "METADATA.google.internal."
            })
    void linkLocalAndMetadataAddressesAreRefusedInEveryDisguise(String host) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Addresses.check(host));
        assertThat(refusal.problem()).isEqualTo(Problem.ADDRESS_REFUSED);
        assertThat(refusal.failure().tried()).contains(host);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1", "10.0.0.1", "169.253.255.255", "169.255.0.1", "fd00::1", "2001:db8::1"})
    void otherAddressesAreNot(String host) {
        assertThatCode(() -> Addresses.check(host)).doesNotThrowAnyException();
    }

    @Test
    void aNameThatResolvesToOneIsRefusedEvenAmongGoodOnes() throws UnknownHostException {
        InetAddress good = InetAddress.getByName("10.0.0.1");
        InetAddress bad = InetAddress.getByName("169.254.169.254");
        assertThat(catchThrowableOfType(
                        Refusal.class,
                        () -> Addresses.check("innocent.example.org", host -> new InetAddress[] {good, bad})))
                .isNotNull();
        assertThatCode(() -> Addresses.check("innocent.example.org", host -> new InetAddress[] {good}))
                .doesNotThrowAnyException();
    }

    @Test
    void aNameThatDnsDoesNotKnowPasses() {
        assertThatCode(() -> Addresses.check("nowhere.invalid", host -> {
                    throw new UnknownHostException(host);
                }))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"169.254.169.254", "[fe80::1%eth0]", "::ffff:169.254.1.1", "Metadata.Google.Internal."})
    void aHostIsRefusedAsItIsWrittenWithoutAskingAnybodyForItsAddress(String host) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Addresses.checkWritten(host));
        assertThat(refusal.problem()).isEqualTo(Problem.ADDRESS_REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cart.shop", "10.0.0.1", "[::1]", "no-such-name.invalid"})
    void aHostThatIsWrittenWellIsNot(String host) {
        assertThatCode(() -> Addresses.checkWritten(host)).doesNotThrowAnyException();
    }
}
