package dev.gatehouse.architecture;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.gatehouse.core.Published;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What the house rules demand of a class. */
final class Conditions {
    private Conditions() {}

    static ArchCondition<JavaClass> standOnAFloor() {
        return condition("stand on a floor", House::standsOnAFloor);
    }

    static ArchCondition<JavaClass> haveATypeToken() {
        return condition(
                "have a public static final TYPE",
                type -> type.tryGetField("TYPE")
                        .filter(field -> field.getModifiers()
                                .containsAll(Set.of(JavaModifier.PUBLIC, JavaModifier.STATIC, JavaModifier.FINAL)))
                        .filter(field ->
                                House.path(field.getRawType()).orElse("").equals("aggregate.AggregateType"))
                        .isPresent());
    }

    static ArchCondition<JavaClass> beSealed() {
        return condition("be sealed", type -> type.reflect().isSealed());
    }

    static ArchCondition<JavaClass> bePublishedUnderADottedName() {
        return condition(
                "be published under a name such as pass.issued",
                type -> type.tryGetAnnotationOfType(Published.class)
                        .filter(published -> published.value().matches("[a-z-]+\\.[a-z-]+"))
                        .isPresent());
    }

    /** No two classes that share an interface of the house share a name. */
    static ArchCondition<JavaClass> bePublishedUnderANameOfItsOwn() {
        return new ArchCondition<>("be published under a name of its own") {
            private Map<String, Long> takers = Map.of();

            @Override
            public void init(Collection<JavaClass> published) {
                takers = published.stream()
                        .flatMap(Conditions::publishedNames)
                        .collect(groupingBy(name -> name, counting()));
            }

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                publishedNames(type)
                        .filter(name -> takers.getOrDefault(name, 0L) > 1)
                        .forEach(name -> violate(events, type, "shares " + name));
            }
        };
    }

    static ArchCondition<JavaClass> descendFromAnyOf(String... paths) {
        return condition(
                "descend from any of " + String.join(", ", paths),
                type -> Stream.of(paths)
                        .anyMatch(path ->
                                House.path(type).orElse("").equals(path) || Predicates.descendsFrom(type, path)));
    }

    /** Exactly these: a further one is a violation, and so is a missing one. */
    static ArchCondition<JavaClass> beAllOf(Set<String> paths) {
        return new ArchCondition<>("be all of " + new TreeSet<>(paths)) {
            private final Set<String> missing = new TreeSet<>();

            @Override
            public void init(Collection<JavaClass> types) {
                missing.clear();
                missing.addAll(paths);
            }

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                missing.remove(House.path(type).orElse(""));
                if (!paths.contains(House.path(type).orElse(""))) {
                    violate(events, type, "is none of them");
                }
            }

            @Override
            public void finish(ConditionEvents events) {
                missing.forEach(path -> events.add(SimpleConditionEvent.violated(path, path + " is missing")));
            }
        };
    }

    static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return condition(
                "live in a @NullMarked package", type -> type.getPackage().isAnnotatedWith(NullMarked.class));
    }

    private static Stream<String> publishedNames(JavaClass type) {
        String name = type.getAnnotationOfType(Published.class).value();
        return type.getAllRawInterfaces().stream()
                .filter(House::owns)
                .map(family -> name + " as " + House.path(family).orElseThrow());
    }

    private static ArchCondition<JavaClass> condition(String description, Predicate<JavaClass> holds) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!holds.test(type)) {
                    violate(events, type, "does not " + description);
                }
            }
        };
    }

    private static void violate(ConditionEvents events, JavaClass type, String what) {
        events.add(SimpleConditionEvent.violated(
                type, type.getFullName() + " " + what + " in " + type.getSourceCodeLocation()));
    }
}
