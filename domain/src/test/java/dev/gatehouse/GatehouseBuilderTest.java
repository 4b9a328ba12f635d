package dev.gatehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.NotPermitted;
import dev.gatehouse.core.Role;
import dev.gatehouse.estate.OpenEstate;
import dev.gatehouse.estate.Profile;
import dev.gatehouse.testkit.InMemoryStorage;
import dev.gatehouse.unit.RegisterUnit;
import dev.gatehouse.unit.UnitKind;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

class GatehouseBuilderTest {
    private static final EstateId ESTATE = new EstateId("garden");
    private static final Caller ADMINISTRATOR = Caller.staff(ESTATE, "admin", Role.ADMINISTRATOR);
    private static final Caller OFFICER = Caller.staff(ESTATE, "li.wei", Role.CS_OFFICER);
    private static final OpenEstate OPEN =
            new OpenEstate("Garden", ZoneId.of("Asia/Shanghai"), CurrencyUnit.of("CNY"), Profile.EMPTY);

    @Test
    void everythingThatIsMissingIsNamedAtOnce() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Gatehouse.builder().build())
                .withMessageStartingWith("Gatehouse cannot be built without ")
                .withMessageContaining("storage(…): add dev.gatehouse:gatehouse-jdbc")
                .withMessageContaining("notifier(…): ")
                .withMessageNotContaining("Jakarta Validation");
    }

    @Test
    void onlyWhatIsMissingIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> Gatehouse.builder().storage(new InMemoryStorage()).build())
                .withMessageContaining("notifier(…)")
                .withMessageNotContaining("storage(…)");
    }

    @Test
    void aMissingValidationProviderIsNamedWithTheArtifactToAdd() throws Exception {
        assertThat(messageOfBuildWithout("hibernate-validator"))
                .contains("a Jakarta Validation provider (")
                .contains("add org.hibernate.validator:hibernate-validator, or pass validatorFactory(…)")
                .contains("storage(…)")
                .contains("notifier(…)");
        assertThat(messageOfBuildWithout("nothing")).doesNotContain("Jakarta Validation");
    }

    @Test
    void storageAndNotifierAreEnough() {
        Gatehouse gatehouse = Gatehouse.builder()
                .storage(new InMemoryStorage())
                .notifier(notification -> {})
                .build();
        gatehouse.estates().open(Call.by(ADMINISTRATOR), OPEN);

        UUID id = gatehouse
                .units()
                .register(Call.by(OFFICER), new RegisterUnit("3-1201", UnitKind.APARTMENT, null, null))
                .id()
                .value();

        assertThat(id.version()).as("ids are ordered by time").isEqualTo(7);
    }

    @Test
    void theHostsValidatorFactoryTimeIdsAndAccessAreUsed() {
        UUID given = new UUID(0, 17);
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            Gatehouse gatehouse = Gatehouse.builder()
                    .storage(new InMemoryStorage())
                    .notifier(notification -> {})
                    .validatorFactory(factory)
                    .time(InstantSource.fixed(Instant.EPOCH))
                    .ids(() -> given)
                    .access((caller, operation) -> caller.equals(ADMINISTRATOR))
                    .build();
            gatehouse.estates().open(Call.by(ADMINISTRATOR), OPEN);
            RegisterUnit command = new RegisterUnit("3-1201", UnitKind.APARTMENT, null, null);

            assertThat(gatehouse
                            .units()
                            .register(Call.by(ADMINISTRATOR), command)
                            .id()
                            .value())
                    .isEqualTo(given);
            assertThatThrownBy(() -> gatehouse.units().register(Call.by(OFFICER), command))
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> gatehouse
                            .units()
                            .register(Call.by(ADMINISTRATOR), new RegisterUnit(" ", UnitKind.APARTMENT, null, null)))
                    .isInstanceOf(InvalidCommand.class)
                    .hasMessageContaining("number must not be blank");
            assertThatThrownBy(() -> gatehouse
                            .units()
                            .register(Call.by(ADMINISTRATOR).withOccurredAt(Instant.EPOCH.plusSeconds(1)), command))
                    .isInstanceOf(InvalidCommand.class);
        }
    }

    /** What a builder without storage and notifier says on a class path that lacks one artifact. */
    private static String messageOfBuildWithout(String artifact) throws IOException, ReflectiveOperationException {
        URL[] rest = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.contains(artifact))
                .map(GatehouseBuilderTest::url)
                .toArray(URL[]::new);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader isolated = new URLClassLoader(rest, ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(isolated);
            Object builder = isolated.loadClass("dev.gatehouse.Gatehouse")
                    .getMethod("builder")
                    .invoke(null);
            builder.getClass().getMethod("build").invoke(builder);
            throw new AssertionError("was built");
        } catch (InvocationTargetException e) {
            return String.valueOf(e.getTargetException().getMessage());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
