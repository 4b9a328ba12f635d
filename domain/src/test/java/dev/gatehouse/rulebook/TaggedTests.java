package dev.gatehouse.rulebook;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Disabled;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The tests that there are, by both engines; they are found, not run. Whoever is disabled does not count. */
final class TaggedTests {
    private final TestPlan plan;

    private TaggedTests(LauncherDiscoveryRequestBuilder selected) {
        LauncherConfig withoutListeners = LauncherConfig.builder()
                .enableLauncherSessionListenerAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .build();
        this.plan = LauncherFactory.create(withoutListeners).discover(selected.build());
    }

    /** All tests of this module. */
    static TaggedTests ofThisModule() {
        return new TaggedTests(LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClasspathRoots(Set.of(ownDirectory()))));
    }

    static TaggedTests of(Class<?>... classes) {
        List<ClassSelector> selectors =
                Stream.of(classes).map(DiscoverySelectors::selectClass).toList();
        return new TaggedTests(LauncherDiscoveryRequestBuilder.request().selectors(selectors));
    }

    /** The tags of all tests by example. */
    Set<String> examples() {
        return tags(method -> !isProperty(method));
    }

    /** The tags of all properties. */
    Set<String> laws() {
        return tags(TaggedTests::isProperty);
    }

    private Set<String> tags(Predicate<MethodSource> wanted) {
        return plan.getRoots().stream()
                .map(plan::getDescendants)
                .flatMap(Collection::stream)
                .filter(test -> method(test)
                        .filter(wanted)
                        .filter(TaggedTests::isEnabled)
                        .isPresent())
                .flatMap(test -> test.getTags().stream())
                .map(tag -> tag.getName())
                .collect(toUnmodifiableSet());
    }

    private static Path ownDirectory() {
        try {
            return Path.of(TaggedTests.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<MethodSource> method(TestIdentifier test) {
        return test.getSource().filter(MethodSource.class::isInstance).map(MethodSource.class::cast);
    }

    /** An {@code @Example} of jqwik is a property of one try, and no law. */
    private static boolean isProperty(MethodSource method) {
        return method.getJavaMethod().getDeclaredAnnotation(Property.class) != null;
    }

    private static boolean isEnabled(MethodSource method) {
        return Stream.of(method.getJavaMethod(), method.getJavaClass())
                .noneMatch(element -> AnnotationSupport.isAnnotated(element, Disabled.class)
                        || AnnotationSupport.isAnnotated(element, net.jqwik.api.Disabled.class));
    }
}
